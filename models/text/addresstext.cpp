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
        }
        return {};
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

QString environmentName(Environment environment)
{
    return AddressWords::environment(environment);
}

QString sandboxProfileName()
{
    return AddressWords::sandboxProfile();
}

} // namespace selwise
