#include "models/text/addresstext.h"

#include <QCoreApplication>

namespace selwise {

namespace {

class AddressWords {
    Q_DECLARE_TR_FUNCTIONS(AddressText)

public:
    static AddressText problem(AddressProblem problem)
    {
        switch (problem) {
        case AddressProblem::None: return {};
        case AddressProblem::Empty: return {tr("There is no address."), tr("Enter the address of the service, like https://api.selwise.com.")};
        case AddressProblem::NotAUrl:
            return {tr("This is not an address of a service."), tr("Enter it like https://api.selwise.com, without a path behind it.")};
        case AddressProblem::UnsupportedScheme:
            return {tr("Only https:// addresses can be used."), tr("Replace what stands before :// by https.")};
        case AddressProblem::PlainHttpNotLoopback:
            return {tr("Over http:// to another computer, everything would travel readable."), tr("Use https:// instead.")};
        case AddressProblem::UnspecifiedHost:
            return {tr("0.0.0.0 stands for every address of a computer and cannot be asked."), tr("Use 127.0.0.1 for this computer.")};
        case AddressProblem::HasCredentials:
            return {tr("The address contains a user name or a password."), tr("Remove them; secrets belong in the fields for them.")};
        case AddressProblem::HasQuery:
            return {tr("The address has something behind ? or #."), tr("Remove everything from there on.")};
        case AddressProblem::HasFragment:
        case AddressProblem::PrivateHost:
        case AddressProblem::InternationalHost:
        case AddressProblem::SecretInQuery:
        case AddressProblem::UnusualPort: break; // of a destination
        }
        return {};
    }

    static AddressText destination(AddressProblem what)
    {
        switch (what) {
        case AddressProblem::Empty: return {tr("There is no address."), tr("Enter where events go, like https://example.com/hooks/orders.")};
        case AddressProblem::NotAUrl:
            return {tr("This is not a complete address."), tr("Enter it with https:// and the name of the computer, like https://example.com/hooks/orders.")};
        case AddressProblem::UnsupportedScheme:
            return {tr("Webhooks go over https:// only."), tr("Replace what stands before :// by https.")};
        case AddressProblem::HasCredentials:
            return {tr("The address contains a user name or a password."), tr("Remove them, and enter them as basic authentication of this webhook.")};
        case AddressProblem::HasFragment:
            return {tr("What stands behind # is never sent."), tr("Remove it, or move it behind a ?.")};
        case AddressProblem::PrivateHost:
            return {tr("This address exists in a private network only."), tr("Selwise reaches it only from within that network; from outside use a public name.")};
        case AddressProblem::InternationalHost:
            return {tr("The name of this computer has letters beyond a to z, which can look like others."), tr("Compare it with where you found it, letter by letter.")};
        case AddressProblem::SecretInQuery:
            return {tr("The address seems to carry a secret behind the ?. It is readable for everybody who sees the address, in drafts and logs, too."),
                    tr("Take it out, and choose bearer, API key or a signature below.")};
        case AddressProblem::UnusualPort: return {tr("The port 0 cannot be reached."), tr("Remove it, or enter the receiver's own.")};
        case AddressProblem::None:
        case AddressProblem::PlainHttpNotLoopback:
        case AddressProblem::UnspecifiedHost:
        case AddressProblem::HasQuery: break;
        }
        return problem(what);
    }

    static QString environment(Environment environment)
    {
        switch (environment) {
        case Environment::Production: return tr("Production");
        case Environment::Staging: return tr("Staging");
        case Environment::Sandbox: return tr("Sandbox");
        }
        return {};
    }

    static QString sandboxProfile() { return tr("Sandbox", "name of a connection"); }
};

} // namespace

AddressText addressText(AddressProblem problem)
{
    return AddressWords::problem(problem);
}

AddressText destinationText(AddressProblem problem)
{
    return AddressWords::destination(problem);
}

QString environmentName(Environment environment)
{
    return AddressWords::environment(environment);
}

QString sandboxProfileName()
{
    return AddressWords::sandboxProfile();
}

} // namespace selwise
