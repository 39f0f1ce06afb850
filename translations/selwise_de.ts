<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddressText</name>
    <message>
        <source>There is no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the service, like https://api.selwise.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address of a service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it like https://api.selwise.com, without a path behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only https:// addresses can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace what stands before :// by https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over http:// to another computer, everything would travel readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https:// instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.0.0.0 stands for every address of a computer and cannot be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 127.0.0.1 for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address contains a user name or a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them; secrets belong in the fields for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has something behind ? or #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove everything from there on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApiErrorText</name>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection in time</source>
        <translation>Keine Verbindung in der Zeit</translation>
    </message>
    <message>
        <source>Unencrypted address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known whether it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the answer of an API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer that was not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: 401</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed: 403</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found: 404</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there: 409</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed meanwhile: 412</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests: 429</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered: 501</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unexpected status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no network connection; nothing was sent to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of %1 could not be found; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer of %1 was reached and refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 could not be trusted; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1 came about in time; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 starts with http://; the token would travel readable, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address that can be asked; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token for %1; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request to %1 was cancelled before it was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request reached %1, and no complete answer came in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was sent to %1, and no answer came. It may have been written, and was not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 points to another server; the token was not sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered as %1 did not send JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is JSON, and not of a form this program knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is larger than this program accepts; reading was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address answers, and %1 does not accept this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is valid, and %1 does not allow it to do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was accepted, and %1 knows nothing under this site or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already something under this name or number at %1; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this at %1 since it was read; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent was not accepted by %1; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More requests arrived at %1 than it allows; this one was not carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This function is not offered by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error inside %1 kept the request from being carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 has a status that has no meaning here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cable, the wireless network or a VPN is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is misspelt, or the name server does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is not running, or it listens on another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is expired, for another name, or from an issuer this computer does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is wrong, or a firewall drops the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain http is for this computer only: localhost and 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address looks like https://api.selwise.com, without user name and without anything behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was typed, or the keychain does not give it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cancelled it, or what needed it was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is overloaded, or the network in between is slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service was restarted, or the network in between dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended after the request had left and before the answer arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is an old one, or a sign-in page of the network stands in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address may belong to a website, a proxy or a sign-in page instead of the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service may be newer than this program, or the address belongs to another API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far more was sent than an answer of this API can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is unknown, expired or revoked, or of the wrong kind: a site key or a public API key does not work here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another site, may only read, or is of the wrong kind: management needs a token with access to the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site ID is another one (it is a UUID, not the site key of the snippet), or it was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same thing was created a moment ago, or sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague saved, or another window of this program did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A required value is missing, or one has the wrong type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs may be using the same token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is of another version, or the function is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cause is on the other side; what you entered is not at fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy may stand in between, or the address belongs to another API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect this computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of the address, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port in the address, and whether the service runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s clock; if both are right, ask whoever runs the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check address, VPN and firewall, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address that starts with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the token of this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again when you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment; nothing you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; nothing you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload to see what the service has now, then decide whether to save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the address in a browser to see where it leads, then correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address is the one of the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details and report them; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address; if it is right, copy the details and report them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new token in Selwise under Settings, API tokens, and enter it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the site&apos;s owner for access to its integrations, or use another token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the site ID with the one in Selwise under Settings, or reload the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload to see what is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both versions and decide; yours is kept until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the marked fields and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without it for now; trying again does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later; if it stays, report it with the request number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks to wait %1; that is longer than this program waits by itself. Try again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting ended after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried %1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandHelp</name>
    <message>
        <source>Which service:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is no: something is failing, a read-back differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong arguments or input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service could not be reached, or refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve the embedded sandbox; sandbox --help says more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: selwise-console [COMMAND] [OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a command it opens the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: selwise-console %1 [OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>See %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argument %1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is never an argument, for every program on this computer can read arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into a file and name that with --token-file, or into SELWISE_TOKEN in the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argument %1 is no option known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs to know what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argument %1 is no command known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--api-url needs --site: which site is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--site needs --api-url: which service is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--data says where a sandbox keeps its data, and needs --sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--token-file needs --api-url and --site, or --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which service is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say so with --api-url URL --site ID, --profile NAME or --sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of the sandbox stand behind the word sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no option --%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs to know which: %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argument %1 is one too many for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argument %1 is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connector</name>
    <message>
        <source>The keychain has no token for %1. Connect in the window again, or name a file that holds the token with --token-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of %1 is in the keychain. Without one, name a file that holds it with --token-file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>it is not where it belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be started (%2). Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>--token-file: %1 cannot be read (%2). Name a file that holds the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing came for 5 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--token-file: %1 holds no token. One line of visible ASCII characters is expected, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token. Name a file that holds it with --token-file, or put it into SELWISE_TOKEN in the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in SELWISE_TOKEN cannot be a token. Visible ASCII characters are expected, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timeout takes seconds, a number above 0 and up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--site: that is no site id. It is a UUID, like 3f2b8c1e-5a4d-4e6f-9b7a-0c1d2e3f4a5b; the site key of the public runtime is something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--profile: no saved connection has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is saved yet: connect in the window first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteCommand</name>
    <message>
        <source>%1 was removed from the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been removed; see with: selwise-console providers get %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssueText</name>
    <message>
        <source>This is required and empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look as it usually does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look as it usually does, like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent this with another type than documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contains a control character (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contains an invisible character (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contains a piece that is not text (half of a character).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This begins or ends with a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not one of the documented events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the documented events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This condition has no operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator “%1” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a site ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the dots that stand for a secret, not the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with where you found it. It can be saved as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as it is; entering it again writes it as documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it, or type the text instead of pasting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It often comes along when pasting; type the text unless it belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the damaged character and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or check what was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it unless it belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling. A name of your own is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept, and whether it holds cannot be told here; choose another one to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the UUID from Selwise, Settings, like 3f9c2a18-6d47-4e0b-9a51-c20d84e6b7e1. The site key is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the secret itself, or leave the stored one as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>There is nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not JSON from here on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: this is nested more than %3 levels deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: the name “%3” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: something follows after the end of the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a JSON object, like {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a missing comma, quote or bracket just before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether brackets were opened by mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what follows, or a bracket too many before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is JSON, and not what is expected here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not what is expected there: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with what the program itself writes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObservationTables</name>
    <message>
        <source>healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site has no webhooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, test mode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderArgument</name>
    <message>
        <source>PROVIDER: %1 is another part of the service and never a provider. There are ga4, meta and gads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROVIDER: that is no name of a provider. There are ga4, meta and gads (google_ads is the same); other names are made of letters, digits, “_”, “-” and “.”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not configured on this site. Create it with: selwise-console providers put %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderTables</name>
    <message>
        <source>enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on: logged, not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored, ends in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provider is configured on this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderText</name>
    <message>
        <source>GA4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurement Protocol, web stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends events to a web stream of Google Analytics 4. It answers every request alike, so a wrong secret is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the sandbox a stand-in on this computer takes the events; nothing reaches Google Analytics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversions API, pixel and server events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends events to a Meta pixel from the server. A wrong or expired access token is refused, and the refusal is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the sandbox a stand-in on this computer takes the events; nothing reaches Meta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Ads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion ping, one label for the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports conversions to Google Ads, each under the one label. Nothing is confirmed, and without a click ID nothing is attributed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the sandbox a stand-in on this computer takes the pings; nothing reaches Google Ads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known to this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its settings are shown as JSON, kept, and written back as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox has no stand-in for it; nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurement ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the web data stream. G- and ten letters or digits, as in Data streams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do I find the measurement ID?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Google Analytics choose Admin, then under the property Data streams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the web stream of this shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the Measurement ID at the top right; it starts with G-.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to this one data stream. Google accepts a wrong one without a word, and nothing arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do I find the API secret?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Google Analytics choose Admin, Data streams, and open the same web stream as for the measurement ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Measurement Protocol API secrets; accept the terms if it asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Create, give it a name, and copy the secret value. A secret of another stream does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the pixel, which Meta also calls a dataset. Digits only, as in Events Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do I find the pixel ID?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Meta Events Manager and choose Data sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the pixel (dataset) of this shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the ID under its name, or from Settings; it has about 15 or 16 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allows Selwise to send events to this pixel. Meta refuses it when it is expired or for another pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do I find the access token?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Meta Events Manager, select the pixel, and choose Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Conversions API, set up manually, choose Generate access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it at once: Meta shows it only this one time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only somebody with developer rights in the business sees that link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds hashed e-mail and phone of signed-in visitors. Needs marketing consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does advanced matching send?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail, phone and name are normalised and hashed with SHA-256 before they leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They let Meta recognise more of the visitors; only Meta knows how many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that your consent banner and privacy notice cover it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the Google Ads account of the tag. AW- and digits; not the customer ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do I find the conversion ID?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Google Ads choose Goals, Conversions, and open the conversion action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Tag setup, then Use Google Tag Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the Conversion ID and put AW- before it when only digits are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number with two hyphens at the top of Google Ads is the customer ID, which does not work here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the one conversion action that every event of this record counts for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do I find the conversion label?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Tag setup, then Use Google Tag Manager: the label stands below the conversion ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one label for the record: map only the event that is this conversion, or others count as it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the event&apos;s or order&apos;s value in its own currency; nothing is converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When should the value be sent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it on for bidding by value, such as target ROAS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the conversion action choose Use different values for each conversion, or Google ignores it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selwise logs the events and sends none of them to GA4. GA4&apos;s debug mode is another thing: such events do arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selwise logs the events and sends none of them to Meta. Meta&apos;s test event code is another thing: such events do arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selwise logs the events and sends none of them to Google Ads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selwise logs the events and sends none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (secret)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members this program does not know are kept and written back as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selwise&apos;s documentation does not say this. The sandbox works this way; the real service may differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PutCommand</name>
    <message>
        <source>Type the record as JSON, then press Ctrl+D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input: more than %1 MiB, which no service takes. Send the members that are to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input: nothing came for %1 s. Pipe a record into it, or wait longer with --timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input: it cannot be read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change may have been made; see with: selwise-console providers get %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was accepted, and could not be read back to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the service accepted the write, and has another value now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the service accepted the write, and does not hold this secret as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the service has it; it was not kept in this computer&apos;s keychain. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed %1 at the same time; nothing was written. Read it again and repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: changed by both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written: the service does not show %1 and may forget what it is not sent, and it is not on this computer either. Put it on standard input in config, or write all the same with --drop-secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordInput</name>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>The output could not be written (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretText</name>
    <message>
        <source>The secret is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain answers and has no such entry; it may have been removed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the secret again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain service answers. A secret you enter is kept in memory until you quit, and written to no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install and start one, like GNOME Keyring or KWallet, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost; its secrets cannot be read until it is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question whether this program may use it was answered with no, or closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again and allow it, or enter the secret for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was asked and stayed silent; it may be waiting for a question to be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a window that asks for the keychain&apos;s password, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reported an error this program does not know. What is in it was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays, look at the keychain with its own program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory, until you quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in memory only: it is gone when the program ends, and then asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selwise has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selwise has it and shows dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selwise has it and sends it readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selwise does not say whether it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretsCommand</name>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept for this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionController</name>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message>
        <source>A file of this program cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it belongs to you and may be read, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this program cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be saved; what was in it before is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check free space and permissions of the folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this program is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be understood. It was put aside beside it, with “.damaged” at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without it, or repair the file that was put aside and rename it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy of this program is writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by another window or command; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the other one is done, or close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its program, selwise-sandbox, is not where this one was installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package again, or build the program selwise-sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox did not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its program ended before it was ready. Its data was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays, start selwise-sandbox in a terminal and read what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox&apos;s data cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder cannot be written, is damaged, or is held by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other windows on the sandbox, or give it another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox is not ready yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was started and did not say in time that it serves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment; a busy computer may need longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the sandbox was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again when you need it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>selwise::Banner</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>selwise::EnvBand</name>
    <message>
        <source>Environment: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>selwise::EnvTag</name>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>selwise::ErrorState</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>selwise::FieldRow</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret, in this computer’s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do I find this?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>selwise::LoadingState</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>selwise::MotifView</name>
    <message>
        <source>Decoration: events flow through a gate to their receivers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>selwise::Pill</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpublished change(s)</source>
        <translation>
            <numerusform>%n unveröffentlichte Änderung</numerusform>
            <numerusform>%n unveröffentlichte Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::SecretField</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden, ends in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide, %1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal for %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>selwise::Toast</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>selwise::cli::CommandContext</name>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no end to it within %1 s a request. Try again later, or with a longer --timeout.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>selwise::variants</name>
    <message>
        <source>Running. Press again to cancel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
