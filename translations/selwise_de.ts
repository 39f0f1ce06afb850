<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddressText</name>
    <message>
        <source>There is no address.</source>
        <translation>Es ist keine Adresse angegeben.</translation>
    </message>
    <message>
        <source>Enter the address of the service, like https://api.selwise.com.</source>
        <translation>Geben Sie die Adresse des Dienstes ein, etwa https://api.selwise.com.</translation>
    </message>
    <message>
        <source>This is not an address of a service.</source>
        <translation>Das ist keine Adresse eines Dienstes.</translation>
    </message>
    <message>
        <source>Enter it like https://api.selwise.com, without a path behind it.</source>
        <translation>Geben Sie sie wie https://api.selwise.com ein, ohne Pfad dahinter.</translation>
    </message>
    <message>
        <source>Only https:// addresses can be used.</source>
        <translation>Nur https://-Adressen können verwendet werden.</translation>
    </message>
    <message>
        <source>Replace what stands before :// by https.</source>
        <translation>Ersetzen Sie, was vor :// steht, durch https.</translation>
    </message>
    <message>
        <source>Over http:// to another computer, everything would travel readable.</source>
        <translation>Über http:// zu einem anderen Computer würde alles lesbar übertragen.</translation>
    </message>
    <message>
        <source>Use https:// instead.</source>
        <translation>Verwenden Sie stattdessen https://.</translation>
    </message>
    <message>
        <source>0.0.0.0 stands for every address of a computer and cannot be asked.</source>
        <translation>0.0.0.0 steht für alle Adressen eines Computers und kann nicht angefragt werden.</translation>
    </message>
    <message>
        <source>Use 127.0.0.1 for this computer.</source>
        <translation>Verwenden Sie 127.0.0.1 für diesen Computer.</translation>
    </message>
    <message>
        <source>The address contains a user name or a password.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>Remove them; secrets belong in the fields for them.</source>
        <translation>Entfernen Sie beides; Geheimnisse gehören in die Felder dafür.</translation>
    </message>
    <message>
        <source>The address has something behind ? or #.</source>
        <translation>In der Adresse steht etwas hinter ? oder #.</translation>
    </message>
    <message>
        <source>Remove everything from there on.</source>
        <translation>Entfernen Sie alles ab dort.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <comment>name of a connection</comment>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Enter where events go, like https://example.com/hooks/orders.</source>
        <translation>Geben Sie ein, wohin die Ereignisse gehen, etwa https://example.com/hooks/orders.</translation>
    </message>
    <message>
        <source>This is not a complete address.</source>
        <translation>Das ist keine vollständige Adresse.</translation>
    </message>
    <message>
        <source>Enter it with https:// and the name of the computer, like https://example.com/hooks/orders.</source>
        <translation>Geben Sie sie mit https:// und dem Namen des Computers ein, etwa https://example.com/hooks/orders.</translation>
    </message>
    <message>
        <source>Webhooks go over https:// only.</source>
        <translation>Webhooks gehen nur über https://.</translation>
    </message>
    <message>
        <source>Remove them, and enter them as basic authentication of this webhook.</source>
        <translation>Entfernen Sie beides, und geben Sie es als Basisauthentifizierung dieses Webhooks ein.</translation>
    </message>
    <message>
        <source>What stands behind # is never sent.</source>
        <translation>Was hinter # steht, wird nie gesendet.</translation>
    </message>
    <message>
        <source>Remove it, or move it behind a ?.</source>
        <translation>Entfernen Sie es, oder setzen Sie es hinter ein ?.</translation>
    </message>
    <message>
        <source>This address exists in a private network only.</source>
        <translation>Diese Adresse gibt es nur in einem privaten Netzwerk.</translation>
    </message>
    <message>
        <source>Selwise reaches it only from within that network; from outside use a public name.</source>
        <translation>Selwise erreicht sie nur aus diesem Netzwerk; von außen verwenden Sie einen öffentlichen Namen.</translation>
    </message>
    <message>
        <source>The name of this computer has letters beyond a to z, which can look like others.</source>
        <translation>Der Name dieses Computers enthält Buchstaben außerhalb von a bis z, die wie andere aussehen können.</translation>
    </message>
    <message>
        <source>Compare it with where you found it, letter by letter.</source>
        <translation>Vergleichen Sie ihn Buchstabe für Buchstabe mit der Quelle, aus der Sie ihn haben.</translation>
    </message>
    <message>
        <source>The address seems to carry a secret behind the ?. It is readable for everybody who sees the address, in drafts and logs, too.</source>
        <translation>Die Adresse scheint hinter dem ? ein Geheimnis zu enthalten. Es ist für jeden lesbar, der die Adresse sieht, auch in Entwürfen und Protokollen.</translation>
    </message>
    <message>
        <source>Take it out, and choose bearer, API key or a signature below.</source>
        <translation>Nehmen Sie es heraus, und wählen Sie unten Bearer, API-Schlüssel oder eine Signatur.</translation>
    </message>
    <message>
        <source>The port 0 cannot be reached.</source>
        <translation>Der Port 0 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Remove it, or enter the receiver&apos;s own.</source>
        <translation>Entfernen Sie ihn, oder geben Sie den des Empfängers ein.</translation>
    </message>
</context>
<context>
    <name>ApiErrorText</name>
    <message>
        <source>the service</source>
        <translation>dem Dienst</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netzwerk</translation>
    </message>
    <message>
        <source>No such address</source>
        <translation>Adresse nicht gefunden</translation>
    </message>
    <message>
        <source>Nothing answers there</source>
        <translation>Dort antwortet nichts</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>No connection in time</source>
        <translation>Keine Verbindung in der Zeit</translation>
    </message>
    <message>
        <source>Unencrypted address</source>
        <translation>Unverschlüsselte Adresse</translation>
    </message>
    <message>
        <source>Not an address</source>
        <translation>Keine Adresse</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Kein Token</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Not known whether it was written</source>
        <translation>Unbekannt, ob geschrieben wurde</translation>
    </message>
    <message>
        <source>Sent to another place</source>
        <translation>An eine andere Stelle verwiesen</translation>
    </message>
    <message>
        <source>Not the answer of an API</source>
        <translation>Keine Antwort einer API</translation>
    </message>
    <message>
        <source>An answer that was not understood</source>
        <translation>Antwort nicht verstanden</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>Die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>Refused: 401</source>
        <translation>Abgewiesen: 401</translation>
    </message>
    <message>
        <source>Not allowed: 403</source>
        <translation>Nicht erlaubt: 403</translation>
    </message>
    <message>
        <source>Not found: 404</source>
        <translation>Nicht gefunden: 404</translation>
    </message>
    <message>
        <source>Already there: 409</source>
        <translation>Bereits vorhanden: 409</translation>
    </message>
    <message>
        <source>Changed meanwhile: 412</source>
        <translation>Inzwischen geändert: 412</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Too many requests: 429</source>
        <translation>Zu viele Anfragen: 429</translation>
    </message>
    <message>
        <source>Not offered: 501</source>
        <translation>Nicht angeboten: 501</translation>
    </message>
    <message>
        <source>The service failed</source>
        <translation>Fehler im Dienst</translation>
    </message>
    <message>
        <source>An unexpected status</source>
        <translation>Unerwarteter Status</translation>
    </message>
    <message>
        <source>This computer has no network connection; nothing was sent to %1.</source>
        <translation>Dieser Computer hat keine Netzwerkverbindung; an %1 wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The name of %1 could not be found; nothing was sent.</source>
        <translation>Der Name von %1 wurde nicht gefunden; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The computer of %1 was reached and refused the connection.</source>
        <translation>Der Rechner von %1 wurde erreicht und hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be trusted; nothing was sent.</source>
        <translation>Dem Zertifikat von %1 konnte nicht vertraut werden; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No connection to %1 came about in time; nothing was sent.</source>
        <translation>Mit %1 kam keine Verbindung in der Zeit zustande; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The address of %1 starts with http://; the token would travel readable, so nothing was sent.</source>
        <translation>Die Adresse von %1 beginnt mit http://; das Token würde lesbar übertragen, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This is not an address that can be asked; nothing was sent.</source>
        <translation>Das ist keine Adresse, die angefragt werden kann; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There is no token for %1; nothing was sent.</source>
        <translation>Zu %1 gibt es kein Token; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The request to %1 was cancelled before it was answered.</source>
        <translation>Die Anfrage an %1 wurde abgebrochen, bevor sie beantwortet war.</translation>
    </message>
    <message>
        <source>The request reached %1, and no complete answer came in time.</source>
        <translation>Die Anfrage kam bei %1 an, aber es kam keine vollständige Antwort in der Zeit.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer was complete.</source>
        <translation>Die Verbindung zu %1 endete, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The change was sent to %1, and no answer came. It may have been written, and was not sent again.</source>
        <translation>Die Änderung wurde an %1 gesendet, und es kam keine Antwort. Sie wurde möglicherweise geschrieben und nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The answer of %1 points to another server; the token was not sent there.</source>
        <translation>Die Antwort von %1 verweist auf einen anderen Server; das Token wurde nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>What answered as %1 did not send JSON.</source>
        <translation>Was sich als %1 meldet, hat kein JSON gesendet.</translation>
    </message>
    <message>
        <source>The answer of %1 is JSON, and not of a form this program knows.</source>
        <translation>Die Antwort von %1 ist JSON, aber in keiner Form, die dieses Programm kennt.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than this program accepts; reading was stopped.</source>
        <translation>Die Antwort von %1 ist größer, als dieses Programm annimmt; das Lesen wurde beendet.</translation>
    </message>
    <message>
        <source>The address answers, and %1 does not accept this token.</source>
        <translation>Die Adresse antwortet, und dieses Token wird von %1 nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The token is valid, and %1 does not allow it to do this.</source>
        <translation>Das Token ist gültig, und dies ist ihm von %1 nicht erlaubt.</translation>
    </message>
    <message>
        <source>The token was accepted, and %1 knows nothing under this site or name.</source>
        <translation>Das Token wurde akzeptiert, aber bei %1 ist unter dieser Website oder diesem Namen nichts bekannt.</translation>
    </message>
    <message>
        <source>There is already something under this name or number at %1; nothing was written.</source>
        <translation>Unter diesem Namen oder dieser Nummer gibt es bei %1 bereits etwas; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Somebody else changed this at %1 since it was read; nothing was written.</source>
        <translation>Jemand anderes hat dies bei %1 seit dem Lesen geändert; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>What was sent was not accepted by %1; nothing was written.</source>
        <translation>Das Gesendete wurde von %1 nicht angenommen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>More requests arrived at %1 than it allows; this one was not carried out.</source>
        <translation>Bei %1 kamen mehr Anfragen an als erlaubt; diese wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>This function is not offered by %1.</source>
        <translation>Diese Funktion wird von %1 nicht angeboten.</translation>
    </message>
    <message>
        <source>An error inside %1 kept the request from being carried out.</source>
        <translation>Wegen eines internen Fehlers bei %1 wurde die Anfrage nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The answer of %1 has a status that has no meaning here.</source>
        <translation>Die Antwort von %1 hat einen Status, der hier keine Bedeutung hat.</translation>
    </message>
    <message>
        <source>The cable, the wireless network or a VPN is off.</source>
        <translation>Das Kabel, das WLAN oder ein VPN ist getrennt.</translation>
    </message>
    <message>
        <source>The address is misspelt, or the name server does not answer.</source>
        <translation>Die Adresse ist falsch geschrieben, oder der Nameserver antwortet nicht.</translation>
    </message>
    <message>
        <source>The service is not running, or it listens on another port.</source>
        <translation>Der Dienst läuft nicht, oder er lauscht auf einem anderen Port.</translation>
    </message>
    <message>
        <source>The certificate is expired, for another name, or from an issuer this computer does not know.</source>
        <translation>Das Zertifikat ist abgelaufen, für einen anderen Namen oder von einem Aussteller, den dieser Computer nicht kennt.</translation>
    </message>
    <message>
        <source>The address is wrong, or a firewall drops the connection.</source>
        <translation>Die Adresse ist falsch, oder eine Firewall verwirft die Verbindung.</translation>
    </message>
    <message>
        <source>Plain http is for this computer only: localhost and 127.0.0.1.</source>
        <translation>Unverschlüsseltes http ist nur für diesen Computer: localhost und 127.0.0.1.</translation>
    </message>
    <message>
        <source>An address looks like https://api.selwise.com, without user name and without anything behind it.</source>
        <translation>Eine Adresse sieht aus wie https://api.selwise.com, ohne Benutzernamen und ohne etwas dahinter.</translation>
    </message>
    <message>
        <source>You cancelled it, or what needed it was closed.</source>
        <translation>Sie haben sie abgebrochen, oder was sie brauchte, wurde geschlossen.</translation>
    </message>
    <message>
        <source>The service is overloaded, or the network in between is slow.</source>
        <translation>Der Dienst ist überlastet, oder das Netzwerk dazwischen ist langsam.</translation>
    </message>
    <message>
        <source>The service was restarted, or the network in between dropped.</source>
        <translation>Der Dienst wurde neu gestartet, oder das Netzwerk dazwischen fiel aus.</translation>
    </message>
    <message>
        <source>The connection ended after the request had left and before the answer arrived.</source>
        <translation>Die Verbindung endete, nachdem die Anfrage gesendet war und bevor die Antwort ankam.</translation>
    </message>
    <message>
        <source>The address is an old one, or a sign-in page of the network stands in between.</source>
        <translation>Die Adresse ist veraltet, oder eine Anmeldeseite des Netzwerks steht dazwischen.</translation>
    </message>
    <message>
        <source>The address may belong to a website, a proxy or a sign-in page instead of the API.</source>
        <translation>Die Adresse gehört vielleicht zu einer Website, einem Proxy oder einer Anmeldeseite statt zur API.</translation>
    </message>
    <message>
        <source>The service may be newer than this program, or the address belongs to another API.</source>
        <translation>Der Dienst ist vielleicht neuer als dieses Programm, oder die Adresse gehört zu einer anderen API.</translation>
    </message>
    <message>
        <source>Far more was sent than an answer of this API can hold.</source>
        <translation>Es wurde weit mehr gesendet, als eine Antwort dieser API enthalten kann.</translation>
    </message>
    <message>
        <source>It is unknown, expired or revoked, or of the wrong kind: a site key or a public API key does not work here.</source>
        <translation>Es ist unbekannt, abgelaufen oder widerrufen oder von der falschen Art: Ein Website-Schlüssel oder ein öffentlicher API-Schlüssel funktioniert hier nicht.</translation>
    </message>
    <message>
        <source>It belongs to another site, may only read, or is of the wrong kind: management needs a token with access to the site.</source>
        <translation>Es gehört zu einer anderen Website, darf nur lesen oder ist von der falschen Art: Die Verwaltung braucht ein Token mit Zugriff auf die Website.</translation>
    </message>
    <message>
        <source>The site ID is another one (it is a UUID, not the site key of the snippet), or it was deleted.</source>
        <translation>Die Website-ID ist eine andere (sie ist eine UUID, nicht der Website-Schlüssel des Snippets), oder die Website wurde gelöscht.</translation>
    </message>
    <message>
        <source>The same thing was created a moment ago, or sent twice.</source>
        <translation>Dasselbe wurde gerade eben angelegt oder zweimal gesendet.</translation>
    </message>
    <message>
        <source>A colleague saved, or another window of this program did.</source>
        <translation>Jemand aus Ihrem Team oder ein anderes Fenster dieses Programms hat gespeichert.</translation>
    </message>
    <message>
        <source>A required value is missing, or one has the wrong type.</source>
        <translation>Ein erforderlicher Wert fehlt, oder einer hat den falschen Typ.</translation>
    </message>
    <message>
        <source>Other programs may be using the same token.</source>
        <translation>Vielleicht verwenden andere Programme dasselbe Token.</translation>
    </message>
    <message>
        <source>The service is of another version, or the function is still to come.</source>
        <translation>Der Dienst hat eine andere Version, oder die Funktion kommt erst noch.</translation>
    </message>
    <message>
        <source>The cause is on the other side; what you entered is not at fault.</source>
        <translation>Die Ursache liegt auf der anderen Seite; an Ihren Eingaben liegt es nicht.</translation>
    </message>
    <message>
        <source>A proxy may stand in between, or the address belongs to another API.</source>
        <translation>Vielleicht steht ein Proxy dazwischen, oder die Adresse gehört zu einer anderen API.</translation>
    </message>
    <message>
        <source>Connect this computer, then try again.</source>
        <translation>Verbinden Sie diesen Computer mit dem Netzwerk und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check the spelling of the address, then try again.</source>
        <translation>Prüfen Sie die Schreibweise der Adresse und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check the port in the address, and whether the service runs.</source>
        <translation>Prüfen Sie den Port in der Adresse und ob der Dienst läuft.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s clock; if both are right, ask whoever runs the service.</source>
        <translation>Prüfen Sie die Adresse und die Uhr dieses Computers; stimmt beides, fragen Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>Check address, VPN and firewall, then try again.</source>
        <translation>Prüfen Sie Adresse, VPN und Firewall und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Use an address that starts with https://.</source>
        <translation>Verwenden Sie eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation>Korrigieren Sie die Adresse.</translation>
    </message>
    <message>
        <source>Enter the token of this site.</source>
        <translation>Geben Sie das Token dieser Website ein.</translation>
    </message>
    <message>
        <source>Start it again when you need it.</source>
        <translation>Starten Sie sie erneut, wenn Sie sie brauchen.</translation>
    </message>
    <message>
        <source>Try again in a moment; nothing you typed is lost.</source>
        <translation>Versuchen Sie es gleich noch einmal; nichts von Ihren Eingaben ist verloren.</translation>
    </message>
    <message>
        <source>Try again; nothing you typed is lost.</source>
        <translation>Versuchen Sie es noch einmal; nichts von Ihren Eingaben ist verloren.</translation>
    </message>
    <message>
        <source>Reload to see what the service has now, then decide whether to save again.</source>
        <translation>Laden Sie neu, um zu sehen, was der Dienst jetzt hat, und entscheiden Sie dann, ob Sie noch einmal speichern.</translation>
    </message>
    <message>
        <source>Open the address in a browser to see where it leads, then correct it.</source>
        <translation>Öffnen Sie die Adresse in einem Browser, um zu sehen, wohin sie führt, und korrigieren Sie sie dann.</translation>
    </message>
    <message>
        <source>Check that the address is the one of the API.</source>
        <translation>Prüfen Sie, ob die Adresse die der API ist.</translation>
    </message>
    <message>
        <source>Copy the details and report them; nothing was changed.</source>
        <translation>Kopieren Sie die Details und melden Sie sie; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, copy the details and report them.</source>
        <translation>Prüfen Sie die Adresse; stimmt sie, kopieren Sie die Details und melden Sie sie.</translation>
    </message>
    <message>
        <source>Make a new token in Selwise under Settings, API tokens, and enter it here.</source>
        <translation>Erstellen Sie in Selwise unter Einstellungen, API-Token ein neues Token und geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>Ask the site&apos;s owner for access to its integrations, or use another token.</source>
        <translation>Bitten Sie den Eigentümer der Website um Zugriff auf ihre Integrationen, oder verwenden Sie ein anderes Token.</translation>
    </message>
    <message>
        <source>Compare the site ID with the one in Selwise under Settings, or reload the list.</source>
        <translation>Vergleichen Sie die Website-ID mit der in Selwise unter Einstellungen, oder laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>Reload to see what is there already.</source>
        <translation>Laden Sie neu, um zu sehen, was bereits vorhanden ist.</translation>
    </message>
    <message>
        <source>Compare both versions and decide; yours is kept until then.</source>
        <translation>Vergleichen Sie beide Fassungen und entscheiden Sie; Ihre bleibt bis dahin erhalten.</translation>
    </message>
    <message>
        <source>Correct the marked fields and save again.</source>
        <translation>Korrigieren Sie die markierten Felder und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Do without it for now; trying again does not help.</source>
        <translation>Verzichten Sie vorerst darauf; ein erneuter Versuch hilft nicht.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, report it with the request number.</source>
        <translation>Versuchen Sie es später noch einmal; bleibt der Fehler, melden Sie ihn mit der Anfragenummer.</translation>
    </message>
    <message>
        <source>The service asks to wait %1; that is longer than this program waits by itself. Try again then.</source>
        <translation>Der Dienst bittet, %1 zu warten; das ist länger, als dieses Programm von selbst wartet. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Versuchen Sie es in %1 erneut.</translation>
    </message>
    <message>
        <source>Waiting ended after %1.</source>
        <translation>Das Warten endete nach %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>tried once</source>
        <translation>einmal versucht</translation>
    </message>
    <message>
        <source>tried %1 times</source>
        <translation>%1-mal versucht</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>None was typed, the keychain does not give it out, or it has characters that no token has.</source>
        <translation>Es wurde keines eingegeben, der Schlüsselbund gibt es nicht heraus, oder es enthält Zeichen, die kein Token hat.</translation>
    </message>
</context>
<context>
    <name>ArchiveArgument</name>
    <message>
        <source>Which archive? Say so with --archive DIR.</source>
        <translation>Welches Archiv? Geben Sie es mit --archive DIR an.</translation>
    </message>
    <message numerus="yes">
        <source>The archive is damaged: %n entry(s) cannot be read. “logs check” says more.</source>
        <translation>
            <numerusform>Das Archiv ist beschädigt: %n Eintrag ist nicht lesbar. Mehr sagt „logs check“.</numerusform>
            <numerusform>Das Archiv ist beschädigt: %n Einträge sind nicht lesbar. Mehr sagt „logs check“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveText</name>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check how it is spelled.</source>
        <translation>Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>The system does not allow it.</source>
        <translation>Das System erlaubt es nicht.</translation>
    </message>
    <message>
        <source>%1 may not be opened or changed by you.</source>
        <translation>%1 darf von Ihnen nicht geöffnet oder geändert werden.</translation>
    </message>
    <message>
        <source>Check whom it belongs to and its permissions, then try again.</source>
        <translation>Prüfen Sie Besitzer und Berechtigungen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>%1 could not be written. What had been confirmed before is safe.</source>
        <translation>%1 konnte nicht geschrieben werden. Was zuvor bestätigt wurde, ist sicher.</translation>
    </message>
    <message>
        <source>Make room, then do it again: entries that are there already are not stored twice.</source>
        <translation>Schaffen Sie Platz, und wiederholen Sie es dann: Bereits vorhandene Einträge werden nicht doppelt gespeichert.</translation>
    </message>
    <message>
        <source>The system reported an error.</source>
        <translation>Das System hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Prüfen Sie den Datenträger, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This is not an archive of delivery logs that can be read.</source>
        <translation>Das ist kein lesbares Archiv von Zustellprotokollen.</translation>
    </message>
    <message>
        <source>The catalogue in %1 is damaged or missing.</source>
        <translation>Der Katalog in %1 ist beschädigt oder fehlt.</translation>
    </message>
    <message>
        <source>“logs check --repair” makes a new one from the files that are sound.</source>
        <translation>„logs check --repair“ erstellt aus den unversehrten Dateien einen neuen.</translation>
    </message>
    <message>
        <source>This archive was written by a newer version of the program.</source>
        <translation>Dieses Archiv wurde von einer neueren Version des Programms geschrieben.</translation>
    </message>
    <message>
        <source>%1 is left as it is.</source>
        <translation>%1 bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>Another copy of this program is writing to the archive.</source>
        <translation>Eine andere Instanz dieses Programms schreibt gerade in das Archiv.</translation>
    </message>
    <message>
        <source>%1 can be read meanwhile; nothing was changed.</source>
        <translation>%1 ist inzwischen lesbar; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Wait until the other one is done, or close it, then try again.</source>
        <translation>Warten Sie, bis die andere fertig ist, oder schließen Sie sie, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The archive was opened for reading only.</source>
        <translation>Das Archiv wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Nothing was changed in %1.</source>
        <translation>In %1 wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Open it for writing.</source>
        <translation>Öffnen Sie es zum Schreiben.</translation>
    </message>
    <message>
        <source>It was broken off.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>What had been read before is in the archive.</source>
        <translation>Was zuvor gelesen wurde, ist im Archiv.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Starten Sie ihn erneut, wann Sie möchten.</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>das ist kein JSON</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>das ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>this is JSON, but no log entry: an object is expected</source>
        <translation>das ist JSON, aber kein Protokolleintrag: erwartet wird ein Objekt</translation>
    </message>
    <message>
        <source>this is longer than 64 MiB and was left out</source>
        <translation>das ist länger als 64 MiB und wurde ausgelassen</translation>
    </message>
    <message>
        <source>this is nested deeper than 512 levels</source>
        <translation>das ist tiefer als 512 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>the compressed data is damaged or ends too soon</source>
        <translation>die komprimierten Daten sind beschädigt oder enden zu früh</translation>
    </message>
    <message>
        <source>the number of cells is not that of the first line, or its names are not all different</source>
        <translation>die Anzahl der Zellen stimmt nicht mit der ersten Zeile überein, oder deren Namen sind nicht alle verschieden</translation>
    </message>
    <message>
        <source>the file ends in the middle of this</source>
        <translation>die Datei endet mittendrin</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, line %2, element %3</source>
        <translation>%1, Zeile %2, Element %3</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>die Datei fehlt</translation>
    </message>
    <message>
        <source>some of it does not match its checksum</source>
        <translation>ein Teil davon stimmt nicht mit der Prüfsumme überein</translation>
    </message>
    <message>
        <source>it is damaged (%1)</source>
        <translation>sie ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>no entry is lost</source>
        <translation>kein Eintrag ist verloren</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be read</source>
        <translation>
            <numerusform>%n Eintrag ist nicht lesbar</numerusform>
            <numerusform>%n Einträge sind nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>mended</source>
        <translation>repariert</translation>
    </message>
    <message>
        <source>mended: the others are in a sound file now</source>
        <translation>repariert: Die übrigen liegen jetzt in einer unversehrten Datei</translation>
    </message>
    <message>
        <source>Another copy of this program writes to this archive; here it can only be read.</source>
        <translation>Eine andere Instanz dieses Programms schreibt in dieses Archiv; hier ist es nur lesbar.</translation>
    </message>
    <message>
        <source>Process %1 writes to this archive; here it can only be read.</source>
        <translation>Prozess %1 schreibt in dieses Archiv; hier ist es nur lesbar.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote this archive; here it can only be read.</source>
        <translation>Eine neuere Version dieses Programms hat dieses Archiv geschrieben; hier ist es nur lesbar.</translation>
    </message>
    <message>
        <source>The folder of this archive cannot be written; it can only be read.</source>
        <translation>Der Ordner dieses Archivs ist nicht beschreibbar; das Archiv ist nur lesbar.</translation>
    </message>
</context>
<context>
    <name>ArchiveWords</name>
    <message>
        <source>The folder of the archive is not there. What Selwise keeps is safe; it can be fetched again.</source>
        <translation>Der Ordner des Archivs ist nicht vorhanden. Was Selwise aufbewahrt, ist sicher; es kann erneut abgerufen werden.</translation>
    </message>
    <message>
        <source>The folder of the archive may not be read or written. Change its permissions, then try again.</source>
        <translation>Der Ordner des Archivs darf nicht gelesen oder beschrieben werden. Ändern Sie seine Berechtigungen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The disk is full. What was confirmed before is safe. Make room, then try again.</source>
        <translation>Der Datenträger ist voll. Was zuvor bestätigt wurde, ist sicher. Schaffen Sie Platz, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The folder holds something else than an archive. Nothing in it was changed.</source>
        <translation>Der Ordner enthält etwas anderes als ein Archiv. Darin wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The archive was written by a newer version of this program. Update the program to open it.</source>
        <translation>Das Archiv wurde von einer neueren Version dieses Programms geschrieben. Aktualisieren Sie das Programm, um es zu öffnen.</translation>
    </message>
    <message>
        <source>Another window writes this archive. Close it there, then try again.</source>
        <translation>Ein anderes Fenster schreibt in dieses Archiv. Schließen Sie es dort, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The archive was opened for reading only.</source>
        <translation>Das Archiv wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The system refused to read or write the archive. What was confirmed before is safe.</source>
        <translation>Das System hat das Lesen oder Schreiben des Archivs verweigert. Was zuvor bestätigt wurde, ist sicher.</translation>
    </message>
    <message>
        <source>The delivery logs on this computer cannot be read</source>
        <translation>Die Zustellprotokolle auf diesem Computer sind nicht lesbar</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>It said</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>ChangeSentence</name>
    <message>
        <source>**%1** now goes to **%2** as **%3**. Before, it was not sent.</source>
        <translation>**%1** geht jetzt als **%3** an **%2**. Vorher wurde es nicht gesendet.</translation>
    </message>
    <message>
        <source>**%1** goes to **%2** as **%3**, no longer as **%4**.</source>
        <translation>**%1** geht als **%3** an **%2**, nicht mehr als **%4**.</translation>
    </message>
    <message>
        <source>**%1** is set up anew.</source>
        <translation>**%1** wird neu eingerichtet.</translation>
    </message>
    <message>
        <source>**%1** is removed.</source>
        <translation>**%1** wird entfernt.</translation>
    </message>
    <message>
        <source>**%1** is switched **on**: mapped events are sent.</source>
        <translation>**%1** wird **eingeschaltet**: Zugeordnete Ereignisse werden gesendet.</translation>
    </message>
    <message>
        <source>**%1** is switched **off**: nothing is sent.</source>
        <translation>**%1** wird **ausgeschaltet**: Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Test mode of **%1** is switched **on**: events are logged, none is sent.</source>
        <translation>Der Testmodus von **%1** wird **eingeschaltet**: Ereignisse werden protokolliert, keines wird gesendet.</translation>
    </message>
    <message>
        <source>Test mode of **%1** is switched **off**: events are sent again.</source>
        <translation>Der Testmodus von **%1** wird **ausgeschaltet**: Ereignisse werden wieder gesendet.</translation>
    </message>
    <message>
        <source>**%1** is set to **%2**.</source>
        <translation>**%1** wird auf **%2** gesetzt.</translation>
    </message>
    <message>
        <source>**%1** is removed; it was **%2**.</source>
        <translation>**%1** wird entfernt; der Wert war **%2**.</translation>
    </message>
    <message>
        <source>**%1** is switched **on**.</source>
        <translation>**%1** wird **eingeschaltet**.</translation>
    </message>
    <message>
        <source>**%1** is switched **off**.</source>
        <translation>**%1** wird **ausgeschaltet**.</translation>
    </message>
    <message>
        <source>**%1** is **%2**, no longer **%3**.</source>
        <translation>**%1** ist **%2**, nicht mehr **%3**.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Testmodus</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1: the conditions are the same in another order.</source>
        <translation>%1: Die Bedingungen sind dieselben in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>%1: nothing is required any more; every one passes.</source>
        <translation>%1: Es wird nichts mehr verlangt; jedes kommt durch.</translation>
    </message>
    <message>
        <source>**%1** is no longer sent to **%2**. Before, it went there as **%3**.</source>
        <translation>**%1** wird nicht mehr an **%2** gesendet. Bisher ging es als **%3** dorthin.</translation>
    </message>
    <message>
        <source>Renamed from **%1** to **%2**: it goes to **%3** as **%4** under the new name only.</source>
        <translation>Umbenannt von **%1** in **%2**: Es geht nur noch unter dem neuen Namen als **%4** an **%3**.</translation>
    </message>
    <message>
        <source>The page&apos;s event **%1** is now read as **%2** in **%3**.</source>
        <translation>Das Ereignis **%1** der Seite wird in **%3** jetzt als **%2** gelesen.</translation>
    </message>
    <message>
        <source>The page&apos;s event **%1** is no longer read as **%2** in **%3**.</source>
        <translation>Das Ereignis **%1** der Seite wird in **%3** nicht mehr als **%2** gelesen.</translation>
    </message>
    <message>
        <source>The page&apos;s event **%1** is read as **%2** in **%3**, no longer as **%4**.</source>
        <translation>Das Ereignis **%1** der Seite wird in **%3** als **%2** gelesen, nicht mehr als **%4**.</translation>
    </message>
    <message>
        <source>%1: the filter is switched **on**.</source>
        <translation>%1: Der Filter wird **eingeschaltet**.</translation>
    </message>
    <message>
        <source>%1: the filter is switched **off**; every one passes.</source>
        <translation>%1: Der Filter wird **ausgeschaltet**; jedes kommt durch.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no longer filtered; every one passes.</source>
        <translation>%1: nicht mehr gefiltert; jedes kommt durch.</translation>
    </message>
    <message>
        <source>%1: has a filter that is switched off; every one passes.</source>
        <translation>%1: hat einen ausgeschalteten Filter; jedes kommt durch.</translation>
    </message>
    <message>
        <source>%1: has a filter without conditions; every one passes.</source>
        <translation>%1: hat einen Filter ohne Bedingungen; jedes kommt durch.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>**%1** gets **all events**.</source>
        <translation>**%1** erhält **alle Ereignisse**.</translation>
    </message>
    <message>
        <source>**%1** gets only %2.</source>
        <translation>**%1** erhält nur %2.</translation>
    </message>
    <message>
        <source>**%1** now also gets %2.</source>
        <translation>**%1** erhält jetzt auch %2.</translation>
    </message>
    <message>
        <source>**%1** no longer gets %2.</source>
        <translation>**%1** erhält %2 nicht mehr.</translation>
    </message>
    <message>
        <source>The events of **%1** are the same in another order.</source>
        <translation>Die Ereignisse von **%1** sind dieselben in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>**%1** now gets %2, no longer %3.</source>
        <translation>**%1** erhält jetzt %2, nicht mehr %3.</translation>
    </message>
    <message>
        <source>Attempts at most</source>
        <translation>Höchstzahl der Versuche</translation>
    </message>
    <message>
        <source>First wait, in seconds</source>
        <translation>Erste Wartezeit in Sekunden</translation>
    </message>
    <message>
        <source>Longest wait, in seconds</source>
        <translation>Längste Wartezeit in Sekunden</translation>
    </message>
    <message>
        <source>Time-out, in seconds</source>
        <translation>Zeitlimit in Sekunden</translation>
    </message>
    <message>
        <source>Growth of the waits</source>
        <translation>Zunahme der Wartezeiten</translation>
    </message>
    <message>
        <source>Automatic page tracking</source>
        <translation>Automatische Seitenerfassung</translation>
    </message>
    <message>
        <source>Variable name</source>
        <translation>Variablenname</translation>
    </message>
    <message>
        <source>Page detection</source>
        <translation>Seitenerkennung</translation>
    </message>
    <message>
        <source>Buffer, in events</source>
        <translation>Puffer in Ereignissen</translation>
    </message>
    <message>
        <source>Flush interval, in milliseconds</source>
        <translation>Sendeintervall in Millisekunden</translation>
    </message>
    <message>
        <source>External data layer</source>
        <translation>Externer Data Layer</translation>
    </message>
    <message>
        <source>Debug mode</source>
        <translation>Debug-Modus</translation>
    </message>
    <message>
        <source>**%1** is switched **on**: it gets its events.</source>
        <translation>**%1** wird **eingeschaltet**: Der Empfänger erhält seine Ereignisse.</translation>
    </message>
    <message>
        <source>**%1** is switched **off**: nothing is sent to it.</source>
        <translation>**%1** wird **ausgeschaltet**: Es wird nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Header of the authentication</source>
        <translation>Header der Authentifizierung</translation>
    </message>
    <message>
        <source>**%1** is switched **on**: the page sends its events.</source>
        <translation>**%1** wird **eingeschaltet**: Die Seite sendet ihre Ereignisse.</translation>
    </message>
    <message>
        <source>**%1** is switched **off**: the page sends nothing.</source>
        <translation>**%1** wird **ausgeschaltet**: Die Seite sendet nichts.</translation>
    </message>
    <message>
        <source>Batching of the tracker</source>
        <translation>Bündelung des Trackers</translation>
    </message>
    <message>
        <source>Batch size of the tracker, in events</source>
        <translation>Bündelgröße des Trackers, in Ereignissen</translation>
    </message>
    <message>
        <source>Flush interval of the tracker, in seconds</source>
        <translation>Sendeabstand des Trackers, in Sekunden</translation>
    </message>
    <message>
        <source>Keeping of events offline</source>
        <translation>Aufheben von Ereignissen ohne Netz</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Page patterns</source>
        <translation>Seitenmuster</translation>
    </message>
    <message>
        <source>**%1** is empty, no longer **%2**.</source>
        <translation>**%1** ist leer, nicht mehr **%2**.</translation>
    </message>
    <message>
        <source>**%1** is **%2**; it was empty.</source>
        <translation>**%1** ist **%2**; zuvor war es leer.</translation>
    </message>
    <message>
        <source>%1: now requires: %2.</source>
        <translation>%1: verlangt jetzt: %2.</translation>
    </message>
    <message>
        <source>%1: now also requires: %2.</source>
        <translation>%1: verlangt jetzt zusätzlich: %2.</translation>
    </message>
    <message>
        <source>%1: no longer requires: %2.</source>
        <translation>%1: verlangt nicht mehr: %2.</translation>
    </message>
    <message>
        <source>%1: now requires: %2; no longer: %3.</source>
        <translation>%1: verlangt jetzt: %2; nicht mehr: %3.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>CommandHelp</name>
    <message>
        <source>Which service:</source>
        <translation>Welcher Dienst:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Exit-Codes:</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>the answer is no: something is failing, a read-back differs</source>
        <translation>die Antwort ist nein: etwas ist gestört, Zurückgelesenes weicht ab</translation>
    </message>
    <message>
        <source>wrong arguments or input</source>
        <translation>falsche Argumente oder Eingaben</translation>
    </message>
    <message>
        <source>the service could not be reached, or refused</source>
        <translation>der Dienst war nicht erreichbar oder hat abgelehnt</translation>
    </message>
    <message>
        <source>Serve the embedded sandbox; sandbox --help says more</source>
        <translation>Die eingebaute Sandbox bereitstellen; mehr dazu mit sandbox --help</translation>
    </message>
    <message>
        <source>Usage: selwise-console [COMMAND] [OPTIONS]</source>
        <translation>Aufruf: selwise-console [BEFEHL] [OPTIONEN]</translation>
    </message>
    <message>
        <source>Without a command it opens the window.</source>
        <translation>Ohne Befehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>More options:</source>
        <translation>Weitere Optionen:</translation>
    </message>
    <message>
        <source>Usage: selwise-console %1 [OPTIONS]</source>
        <translation>Aufruf: selwise-console %1 [OPTIONEN]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>See %1.</source>
        <translation>Siehe %1.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Argument %1 is empty.</source>
        <translation>Argument %1 ist leer.</translation>
    </message>
    <message>
        <source>A token is never an argument, for every program on this computer can read arguments.</source>
        <translation>Ein Token ist nie ein Argument, denn jedes Programm auf diesem Computer kann Argumente lesen.</translation>
    </message>
    <message>
        <source>Put it into a file and name that with --token-file, or into SELWISE_TOKEN in the environment.</source>
        <translation>Schreiben Sie es in eine Datei und nennen Sie diese mit --token-file, oder setzen Sie es in der Umgebung als SELWISE_TOKEN.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>Die Option --%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Argument %1 is no option known here.</source>
        <translation>Argument %1 ist keine hier bekannte Option.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 nimmt keinen Wert an.</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2.</source>
        <translation>%1 braucht einen Wert: %1 %2.</translation>
    </message>
    <message>
        <source>The value of %1 is empty.</source>
        <translation>Der Wert von %1 ist leer.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>%1 needs to know what to do.</source>
        <translation>Bei %1 fehlt, was zu tun ist.</translation>
    </message>
    <message>
        <source>Argument %1 is no command known here.</source>
        <translation>Argument %1 ist kein hier bekannter Befehl.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Den Befehl %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together.</source>
        <translation>%1 und %2 passen nicht zusammen.</translation>
    </message>
    <message>
        <source>--api-url needs --site: which site is meant?</source>
        <translation>--api-url braucht --site: Welche Website ist gemeint?</translation>
    </message>
    <message>
        <source>--site needs --api-url: which service is meant?</source>
        <translation>--site braucht --api-url: Welcher Dienst ist gemeint?</translation>
    </message>
    <message>
        <source>--data says where a sandbox keeps its data, and needs --sandbox.</source>
        <translation>--data gibt an, wo eine Sandbox ihre Daten ablegt, und braucht --sandbox.</translation>
    </message>
    <message>
        <source>--token-file needs --api-url and --site, or --profile.</source>
        <translation>--token-file braucht --api-url und --site oder --profile.</translation>
    </message>
    <message>
        <source>Which service is meant?</source>
        <translation>Welcher Dienst ist gemeint?</translation>
    </message>
    <message>
        <source>Say so with --api-url URL --site ID, --profile NAME or --sandbox.</source>
        <translation>Geben Sie ihn mit --api-url URL --site ID, --profile NAME oder --sandbox an.</translation>
    </message>
    <message>
        <source>--%1 needs a command.</source>
        <translation>--%1 braucht einen Befehl.</translation>
    </message>
    <message>
        <source>Options of the sandbox stand behind the word sandbox.</source>
        <translation>Optionen der Sandbox stehen hinter dem Wort sandbox.</translation>
    </message>
    <message>
        <source>%1 has no option --%2.</source>
        <translation>%1 hat keine Option --%2.</translation>
    </message>
    <message>
        <source>%1 needs to know which: %1 %2.</source>
        <translation>Bei %1 fehlt, was gemeint ist: %1 %2.</translation>
    </message>
    <message>
        <source>Argument %1 is one too many for %2.</source>
        <translation>Argument %1 ist eines zu viel für %2.</translation>
    </message>
    <message>
        <source>Argument %1 is not UTF-8 text.</source>
        <translation>Argument %1 ist kein UTF-8-Text.</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>Address of the service, with --site</source>
        <translation>Adresse des Dienstes, zusammen mit --site</translation>
    </message>
    <message>
        <source>Site id, a UUID</source>
        <translation>Website-ID, eine UUID</translation>
    </message>
    <message>
        <source>Read the token from FILE; otherwise it is taken from SELWISE_TOKEN in the environment</source>
        <translation>Das Token aus FILE lesen; sonst wird es aus der Umgebungsvariablen SELWISE_TOKEN genommen</translation>
    </message>
    <message>
        <source>A connection saved in the window, with its token from the keychain</source>
        <translation>Eine im Fenster gespeicherte Verbindung, mit ihrem Token aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>The embedded sandbox; it is started if it is not running</source>
        <translation>Die eingebaute Sandbox; sie wird gestartet, falls sie nicht läuft</translation>
    </message>
    <message>
        <source>Where the sandbox keeps its data, with --sandbox</source>
        <translation>Wo die Sandbox ihre Daten ablegt, zusammen mit --sandbox</translation>
    </message>
    <message>
        <source>Give up after S seconds</source>
        <translation>Nach S Sekunden aufgeben</translation>
    </message>
    <message>
        <source>Print JSON, for scripts</source>
        <translation>JSON ausgeben, für Skripte</translation>
    </message>
    <message>
        <source>Write even if the server may forget secrets that are neither on standard input nor in the keychain</source>
        <translation>Auch dann schreiben, wenn der Server Geheimnisse vergessen könnte, die weder in der Standardeingabe noch im Schlüsselbund sind</translation>
    </message>
    <message>
        <source>Every provider of the site</source>
        <translation>Alle Anbieter der Website</translation>
    </message>
    <message>
        <source>Write the results to FILE as JUnit XML</source>
        <translation>Die Ergebnisse als JUnit-XML in FILE schreiben</translation>
    </message>
    <message>
        <source>Write the evidence to FILE as a web page, with requests and answers but without secrets and personal data</source>
        <translation>Den Testnachweis als Webseite in FILE schreiben, mit Anfragen und Antworten, aber ohne Geheimnisse und personenbezogene Daten</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Diese Hilfe anzeigen</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Die Version anzeigen</translation>
    </message>
    <message>
        <source>List the providers of the site</source>
        <translation>Die Anbieter der Website auflisten</translation>
    </message>
    <message>
        <source>Show one provider, or several</source>
        <translation>Einen oder mehrere Anbieter anzeigen</translation>
    </message>
    <message>
        <source>PROVIDER is ga4, meta or gads (google_ads is the same), or another name the service knows.</source>
        <translation>PROVIDER ist ga4, meta oder gads (google_ads ist dasselbe) oder ein anderer Name, den der Dienst kennt.</translation>
    </message>
    <message>
        <source>Create or change a provider from JSON on standard input</source>
        <translation>Einen Anbieter mit JSON aus der Standardeingabe anlegen oder ändern</translation>
    </message>
    <message>
        <source>Standard input is merged over the record as the server has it: a member that is not there stays as it is, null removes one (RFC 7396). A secret on standard input goes to the server, and with --profile into the keychain; a masked one is left alone. The record is read again after the write, and the exit code is 1 if it differs.</source>
        <translation>Die Standardeingabe wird in den Datensatz eingefügt, wie ihn der Server hat: Ein Feld, das fehlt, bleibt, wie es ist, null entfernt eines (RFC 7396). Ein Geheimnis in der Standardeingabe geht an den Server und mit --profile in den Schlüsselbund; ein verdecktes bleibt unberührt. Nach dem Schreiben wird der Datensatz erneut gelesen; weicht er ab, ist der Exit-Code 1.</translation>
    </message>
    <message>
        <source>Remove a provider from the site</source>
        <translation>Einen Anbieter von der Website entfernen</translation>
    </message>
    <message>
        <source>Removing one that is not there is fine.</source>
        <translation>Einen zu entfernen, den es nicht gibt, ist kein Fehler.</translation>
    </message>
    <message>
        <source>Send a test event to one provider, several, or with --all every one</source>
        <translation>Ein Testereignis an einen oder mehrere Anbieter senden, mit --all an alle</translation>
    </message>
    <message>
        <source>Prints four verdicts each: settings complete, reachable, payload accepted, credentials proven. The exit code is 1 when a test failed or the answer does not say, 3 when the service refused to test.</source>
        <translation>Gibt je vier Urteile aus: Einstellungen vollständig, erreichbar, Nutzdaten angenommen, Zugangsdaten bestätigt. Der Exit-Code ist 1, wenn ein Test nicht bestanden wurde oder die Antwort es nicht sagt, 3, wenn der Dienst den Test abgelehnt hat.</translation>
    </message>
    <message>
        <source>List the webhooks of the site</source>
        <translation>Die Webhooks der Website auflisten</translation>
    </message>
    <message>
        <source>Send a test payload to a webhook</source>
        <translation>Testnutzdaten an einen Webhook senden</translation>
    </message>
    <message>
        <source>The exit code is 1 when the test failed or the answer does not say, 3 when the service refused to test.</source>
        <translation>Der Exit-Code ist 1, wenn der Test nicht bestanden wurde oder die Antwort es nicht sagt, 3, wenn der Dienst den Test abgelehnt hat.</translation>
    </message>
    <message>
        <source>Show how deliveries are doing</source>
        <translation>Zeigen, wie es um die Zustellungen steht</translation>
    </message>
    <message>
        <source>The exit code is 1 when anything enabled is failing.</source>
        <translation>Der Exit-Code ist 1, wenn bei etwas Aktiviertem Zustellungen fehlschlagen.</translation>
    </message>
    <message>
        <source>Show where each secret of this computer is kept, never its value</source>
        <translation>Zeigen, wo jedes Geheimnis dieses Computers aufbewahrt wird, nie seinen Wert</translation>
    </message>
    <message>
        <source>With --profile only those of that connection; the exit code is 3 when the keychain cannot be used.</source>
        <translation>Mit --profile nur die dieser Verbindung; der Exit-Code ist 3, wenn der Schlüsselbund nicht benutzt werden kann.</translation>
    </message>
    <message>
        <source>Say for events on standard input what happens to them, and the request that would be sent</source>
        <translation>Für Ereignisse aus der Standardeingabe sagen, was mit ihnen geschieht, und welche Anfrage gesendet würde</translation>
    </message>
    <message>
        <source>A JSON document a line: id, event, provider and config (the provider&apos;s record) or webhook (the webhook&apos;s), and if wanted site {currency}, now (the time for an event without timestamp; else the clock), rules and paths. rules holds conditions (all or any), disabledFilter (pass or block), unmapped (drop or forward) and numericText (number or text); the first of each is the default. paths says where an event keeps what identifies it, by id, timestamp, visitorId, sessionId, userId, email, phone, firstName, lastName, gender, birthDate, city, state, zip, country, ip, userAgent, url, referrer, fbp, fbc, gclid, testId, consentAnalytics, consentMarketing, consentPreferences. Each line is answered with one; a line that cannot be used gets id and error, and in the end the exit code is 2. Secrets are masked.</source>
        <translation>Ein JSON-Dokument je Zeile: id, event, provider und config (der Datensatz des Anbieters) oder webhook (der des Webhooks) und bei Bedarf site {currency}, now (die Zeit für ein Ereignis ohne timestamp; sonst die Uhr), rules und paths. rules enthält conditions (all oder any), disabledFilter (pass oder block), unmapped (drop oder forward) und numericText (number oder text); das jeweils erste gilt, wenn nichts angegeben ist. paths gibt an, wo in einem Ereignis steht, was es kennzeichnet, nach id, timestamp, visitorId, sessionId, userId, email, phone, firstName, lastName, gender, birthDate, city, state, zip, country, ip, userAgent, url, referrer, fbp, fbc, gclid, testId, consentAnalytics, consentMarketing, consentPreferences. Jede Zeile wird mit einer Zeile beantwortet; eine Zeile, die nicht verwendet werden kann, erhält id und error, und am Ende ist der Exit-Code 2. Geheimnisse werden verdeckt.</translation>
    </message>
    <message>
        <source>Print the headers that webhook deliveries on standard input get</source>
        <translation>Die Header ausgeben, die Webhook-Zustellungen aus der Standardeingabe erhalten</translation>
    </message>
    <message>
        <source>Check the headers of webhook deliveries on standard input</source>
        <translation>Die Header von Webhook-Zustellungen aus der Standardeingabe prüfen</translation>
    </message>
    <message>
        <source>A JSON document a line: authType, authConfig, headers and body (text), and if wanted now (the time to check against; else the clock). The exit code is 1 when one is not valid.</source>
        <translation>Ein JSON-Dokument je Zeile: authType, authConfig, headers und body (Text) und bei Bedarf now (die Zeit, gegen die geprüft wird; sonst die Uhr). Der Exit-Code ist 1, wenn eine Zustellung nicht gültig ist.</translation>
    </message>
    <message>
        <source>A JSON document a line: authType, authConfig, id, timestamp (seconds since 1970; else the clock) and body (text). The headers are as they are sent: those of bearer, basic and api_key hold the credential.</source>
        <translation>Ein JSON-Dokument je Zeile: authType, authConfig, id, timestamp (Sekunden seit 1970; sonst die Uhr) und body (Text). Die Kopfzeilen sind so, wie sie gesendet werden: die von bearer, basic und api_key enthalten die Zugangsdaten.</translation>
    </message>
    <message>
        <source>Nobody visits the sandbox&apos;s demo shop, which the window keeps alive otherwise</source>
        <translation>Niemand besucht den Demo-Shop der Sandbox, den das Fenster sonst am Leben hält</translation>
    </message>
    <message>
        <source>Put VALUE at PATH of the event, as JSON when it is JSON, else as text; may be given several times</source>
        <translation>VALUE an PATH in das Ereignis setzen, als JSON, wenn es JSON ist, sonst als Text; mehrfach möglich</translation>
    </message>
    <message>
        <source>Take PATH out of the event; may be given several times</source>
        <translation>PATH aus dem Ereignis entfernen; mehrfach möglich</translation>
    </message>
    <message>
        <source>A mark that goes along, to find by it what arrived: /_captured?testId=ID</source>
        <translation>Eine Markierung, die mitgeht, um Angekommenes daran zu finden: /_captured?testId=ID</translation>
    </message>
    <message>
        <source>The folder of the archive</source>
        <translation>Der Ordner des Archivs</translation>
    </message>
    <message>
        <source>The log of this webhook</source>
        <translation>Das Protokoll dieses Webhooks</translation>
    </message>
    <message>
        <source>At most N entries or groups</source>
        <translation>Höchstens N Einträge oder Gruppen</translation>
    </message>
    <message>
        <source>Print only how many there are</source>
        <translation>Nur die Anzahl ausgeben</translation>
    </message>
    <message>
        <source>Count by these fields, separated by commas: minute,status</source>
        <translation>Nach diesen Feldern zählen, durch Kommas getrennt: minute,status</translation>
    </message>
    <message>
        <source>ndjson (the default) or csv</source>
        <translation>ndjson (Standard) oder csv</translation>
    </message>
    <message>
        <source>Mend what can be mended; what cannot be read is given up</source>
        <translation>Reparieren, was sich reparieren lässt; was nicht lesbar ist, wird aufgegeben</translation>
    </message>
    <message>
        <source>Send an event into a sandbox, made from a template, for tests in pipelines</source>
        <translation>Ein Ereignis nach einer Vorlage an eine Sandbox senden, für Tests in Pipelines</translation>
    </message>
    <message>
        <source>EVENT is one of the catalogue, like purchase; it is filled with believable values. PATH is names joined by dots, with [0] for an element of a list and [] for one more: items[0].price. Overrides and removals are made in their order. The event&apos;s ids are printed; with --json the event, too. Any address of a sandbox will do: the key of its site is asked for at /_site, with the token. Nothing is ever sent to another service. A sandbox that --sandbox has to start ends with the command; it delivers the event when it runs again.</source>
        <translation>EVENT ist eines aus dem Katalog, etwa purchase; es wird mit glaubwürdigen Werten gefüllt. PATH sind durch Punkte verbundene Namen, mit [0] für ein Element einer Liste und [] für ein weiteres: items[0].price. Ersetzungen und Entfernungen erfolgen in ihrer Reihenfolge. Die IDs des Ereignisses werden ausgegeben, mit --json auch das Ereignis. Jede Adresse einer Sandbox ist recht: Der Schlüssel ihrer Website wird mit dem Token bei /_site erfragt. An einen anderen Dienst wird nie etwas gesendet. Eine Sandbox, die --sandbox erst starten muss, endet mit dem Befehl; sie stellt das Ereignis zu, wenn sie wieder läuft.</translation>
    </message>
    <message>
        <source>Put delivery logs from files into an archive</source>
        <translation>Zustellprotokolle aus Dateien in ein Archiv übernehmen</translation>
    </message>
    <message>
        <source>FILE is NDJSON, pages as the service sends them or lists of entries (one a line, or the whole file), or CSV with a line of names; each also gzipped; - is standard input. The archive is made if it is not there. Entries that are there already are not stored twice; secrets are masked. A line that cannot be used is told with its place, and in the end the exit code is 2; the others are in.</source>
        <translation>FILE ist NDJSON, Seiten, wie der Dienst sie sendet, oder Listen von Einträgen (eine je Zeile oder die ganze Datei) oder CSV mit einer Zeile von Namen, jeweils auch gzip-komprimiert; - ist die Standardeingabe. Fehlt das Archiv, wird es angelegt. Bereits vorhandene Einträge werden nicht doppelt gespeichert; Geheimnisse werden maskiert. Eine unbrauchbare Zeile wird mit ihrer Stelle gemeldet, und am Ende ist der Exit-Code 2; die übrigen sind übernommen.</translation>
    </message>
    <message>
        <source>Print the entries of an archive that match, newest first</source>
        <translation>Die passenden Einträge eines Archivs ausgeben, neueste zuerst</translation>
    </message>
    <message>
        <source>QUERY is as in the window: provider:meta status:failed,retrying order.total&gt;100 &quot;timeout&quot; -reason:filter after:2h; an empty one matches everything. Entries are printed as they were received, a line each. In CSV a cell that a spreadsheet would take for a formula gets an apostrophe in front.</source>
        <translation>QUERY ist wie im Fenster: provider:meta status:failed,retrying order.total&gt;100 &quot;timeout&quot; -reason:filter after:2h; eine leere passt auf alles. Einträge werden so ausgegeben, wie sie empfangen wurden, einer je Zeile. In CSV erhält eine Zelle, die eine Tabellenkalkulation für eine Formel hielte, einen Apostroph vorangestellt.</translation>
    </message>
    <message>
        <source>Check every checksum of an archive</source>
        <translation>Alle Prüfsummen eines Archivs prüfen</translation>
    </message>
    <message>
        <source>The exit code is 1 when something is damaged, 0 after --repair mended it.</source>
        <translation>Der Exit-Code ist 1, wenn etwas beschädigt ist, und 0, nachdem --repair es repariert hat.</translation>
    </message>
    <message>
        <source>Put delivery logs from the service into an archive</source>
        <translation>Zustellprotokolle vom Dienst in ein Archiv übernehmen</translation>
    </message>
    <message>
        <source>Without PROVIDER and --webhook: those of every provider and webhook of the site. Reads as far back as the service goes, one request at a time; --limit is for each log. Run again it goes on below what the archive holds. What came before an error is in the archive.</source>
        <translation>Ohne PROVIDER und --webhook: die aller Anbieter und Webhooks der Website. Liest so weit zurück, wie der Dienst reicht, eine Anfrage nach der anderen; --limit gilt je Protokoll. Ein weiterer Lauf macht unterhalb dessen weiter, was das Archiv enthält. Was vor einem Fehler kam, ist im Archiv.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>Diese Verbindung bearbeiten…</translation>
    </message>
    <message>
        <source>Remove this connection…</source>
        <translation>Diese Verbindung entfernen…</translation>
    </message>
    <message>
        <source>Close this site</source>
        <translation>Diese Website schließen</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Sandbox öffnen</translation>
    </message>
    <message>
        <source>a demo shop on this computer</source>
        <translation>ein Demo-Shop auf diesem Computer</translation>
    </message>
    <message>
        <source>Connect to another site…</source>
        <translation>Mit anderer Website verbinden…</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Anfrageprotokoll</translation>
    </message>
    <message>
        <source>without secrets</source>
        <translation>ohne Geheimnisse</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Helle Darstellung</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Dunkle Darstellung</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>Darstellung wie im System</translation>
    </message>
    <message>
        <source>About Selwise Console</source>
        <translation>Über Selwise Console</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt benutzt</translation>
    </message>
</context>
<context>
    <name>ConditionText</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>eine leere Zeichenfolge</translation>
    </message>
    <message numerus="yes">
        <source>a text of %n character(s)</source>
        <translation>
            <numerusform>eine Zeichenfolge mit %n Zeichen</numerusform>
            <numerusform>eine Zeichenfolge mit %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message numerus="yes">
        <source>a number of %n digit(s)</source>
        <translation>
            <numerusform>eine Zahl mit %n Ziffer</numerusform>
            <numerusform>eine Zahl mit %n Ziffern</numerusform>
        </translation>
    </message>
    <message>
        <source>the list [%1]</source>
        <translation>die Liste [%1]</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>%1 muss %2 sein</translation>
    </message>
    <message>
        <source>%1 must not be %2</source>
        <translation>%1 darf nicht %2 sein</translation>
    </message>
    <message>
        <source>%1 must be more than %2</source>
        <translation>%1 muss größer als %2 sein</translation>
    </message>
    <message>
        <source>%1 must come after %2 in the order of characters</source>
        <translation>%1 muss in der Zeichenreihenfolge später kommen als %2</translation>
    </message>
    <message>
        <source>%1 must be at least %2</source>
        <translation>%1 muss mindestens %2 sein</translation>
    </message>
    <message>
        <source>%1 must be %2 or come after it in the order of characters</source>
        <translation>%1 muss %2 sein oder in der Zeichenreihenfolge später kommen</translation>
    </message>
    <message>
        <source>%1 must be less than %2</source>
        <translation>%1 muss kleiner als %2 sein</translation>
    </message>
    <message>
        <source>%1 must come before %2 in the order of characters</source>
        <translation>%1 muss in der Zeichenreihenfolge früher kommen als %2</translation>
    </message>
    <message>
        <source>%1 must be at most %2</source>
        <translation>%1 darf höchstens %2 sein</translation>
    </message>
    <message>
        <source>%1 must be %2 or come before it in the order of characters</source>
        <translation>%1 muss %2 sein oder in der Zeichenreihenfolge früher kommen</translation>
    </message>
    <message>
        <source>%1 must be one of %2</source>
        <translation>%1 muss einer dieser Werte sein (%2)</translation>
    </message>
    <message>
        <source>%1 must be none of %2</source>
        <translation>%1 darf keiner dieser Werte sein (%2)</translation>
    </message>
    <message>
        <source>%1 must contain %2</source>
        <translation>%1 muss %2 enthalten</translation>
    </message>
    <message>
        <source>%1 must not contain %2</source>
        <translation>%1 darf %2 nicht enthalten</translation>
    </message>
    <message>
        <source>%1 must begin with %2</source>
        <translation>%1 muss am Anfang %2 enthalten</translation>
    </message>
    <message>
        <source>%1 must end with %2</source>
        <translation>%1 muss am Ende %2 enthalten</translation>
    </message>
    <message>
        <source>%1 must be there</source>
        <translation>%1 muss vorhanden sein</translation>
    </message>
    <message>
        <source>%1 must not be there</source>
        <translation>%1 darf nicht vorhanden sein</translation>
    </message>
    <message>
        <source>%1 must match the pattern %2</source>
        <translation>%1 muss zum Muster %2 passen</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ist keines von</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>ist vorhanden</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>passt auf</translation>
    </message>
    <message>
        <source>an operator that is not known here</source>
        <translation>ein Operator, der hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>%1 has no operator</source>
        <translation>%1 hat keinen Operator</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(no field)</source>
        <translation>(kein Feld)</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(kein Wert)</translation>
    </message>
</context>
<context>
    <name>Connector</name>
    <message>
        <source>The keychain has no token for %1. Connect in the window again, or name a file that holds the token with --token-file.</source>
        <translation>Im Schlüsselbund ist kein Token für %1. Verbinden Sie sich im Fenster neu, oder nennen Sie mit --token-file eine Datei, die das Token enthält.</translation>
    </message>
    <message>
        <source>The token of %1 is in the keychain. Without one, name a file that holds it with --token-file.</source>
        <translation>Das Token von %1 ist im Schlüsselbund. Ohne Schlüsselbund nennen Sie mit --token-file eine Datei, die es enthält.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>it is not where it belongs</source>
        <translation>es ist nicht dort, wo es hingehört</translation>
    </message>
    <message>
        <source>%1 cannot be started (%2). Install the program again.</source>
        <translation>%1 kann nicht gestartet werden (%2). Installieren Sie das Programm neu.</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>--token-file: %1 cannot be read (%2). Name a file that holds the token.</source>
        <translation>--token-file: %1 kann nicht gelesen werden (%2). Nennen Sie eine Datei, die das Token enthält.</translation>
    </message>
    <message>
        <source>nothing came for 5 s</source>
        <translation>5 s lang kam nichts</translation>
    </message>
    <message>
        <source>--token-file: %1 holds no token. One line of visible ASCII characters is expected, without spaces.</source>
        <translation>--token-file: %1 enthält kein Token. Erwartet wird eine Zeile sichtbarer ASCII-Zeichen ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>There is no token. Name a file that holds it with --token-file, or put it into SELWISE_TOKEN in the environment.</source>
        <translation>Es ist kein Token angegeben. Nennen Sie mit --token-file eine Datei, die es enthält, oder setzen Sie es in der Umgebung als SELWISE_TOKEN.</translation>
    </message>
    <message>
        <source>What is in SELWISE_TOKEN cannot be a token. Visible ASCII characters are expected, without spaces.</source>
        <translation>Was in SELWISE_TOKEN steht, kann kein Token sein. Erwartet werden sichtbare ASCII-Zeichen ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>--timeout takes seconds, a number above 0 and up to %1.</source>
        <translation>--timeout erwartet Sekunden, eine Zahl über 0 und bis %1.</translation>
    </message>
    <message>
        <source>--site: that is no site id. It is a UUID, like 3f2b8c1e-5a4d-4e6f-9b7a-0c1d2e3f4a5b; the site key of the public runtime is something else.</source>
        <translation>--site: Das ist keine Website-ID. Sie ist eine UUID, etwa 3f2b8c1e-5a4d-4e6f-9b7a-0c1d2e3f4a5b; der Website-Schlüssel der öffentlichen Laufzeit ist etwas anderes.</translation>
    </message>
    <message>
        <source>--profile: no saved connection has this name.</source>
        <translation>--profile: Keine gespeicherte Verbindung hat diesen Namen.</translation>
    </message>
    <message>
        <source>None is saved yet: connect in the window first.</source>
        <translation>Es ist noch keine gespeichert: Stellen Sie zuerst im Fenster eine Verbindung her.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
</context>
<context>
    <name>DeleteCommand</name>
    <message>
        <source>%1 was removed from the site.</source>
        <translation>%1 wurde von der Website entfernt.</translation>
    </message>
    <message>
        <source>%1 was not there.</source>
        <translation>%1 war nicht vorhanden.</translation>
    </message>
    <message>
        <source>It may have been removed; see with: selwise-console providers get %1</source>
        <translation>Der Anbieter wurde möglicherweise entfernt; sehen Sie nach mit: selwise-console providers get %1</translation>
    </message>
</context>
<context>
    <name>DraftField</name>
    <message>
        <source>The service refused this: %1</source>
        <translation>Der Dienst hat dies abgelehnt: %1</translation>
    </message>
</context>
<context>
    <name>ErrorFactTexts</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Your %n unpublished changes are safe on this computer.</source>
        <translation>
            <numerusform>Ihre %n unveröffentlichte Änderung ist auf diesem Computer sicher.</numerusform>
            <numerusform>Ihre %n unveröffentlichten Änderungen sind auf diesem Computer sicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>%1, after %2 ms</source>
        <translation>%1, nach %2 ms</translation>
    </message>
    <message numerus="yes">
        <source>tried %n times</source>
        <translation>
            <numerusform>%n-mal versucht</numerusform>
            <numerusform>%n-mal versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster Schritt</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>A visitor opened a page.</source>
        <translation>Ein Besucher hat eine Seite geöffnet.</translation>
    </message>
    <message>
        <source>A page view</source>
        <translation>Ein Seitenaufruf</translation>
    </message>
    <message>
        <source>The page changed without being loaded anew.</source>
        <translation>Die Seite hat gewechselt, ohne neu geladen zu werden.</translation>
    </message>
    <message>
        <source>A virtual page view</source>
        <translation>Ein virtueller Seitenaufruf</translation>
    </message>
    <message>
        <source>A widget came into view.</source>
        <translation>Ein Widget ist in Sicht gekommen.</translation>
    </message>
    <message>
        <source>A view of a widget</source>
        <translation>Eine Ansicht eines Widgets</translation>
    </message>
    <message>
        <source>A visitor opened a category.</source>
        <translation>Ein Besucher hat eine Kategorie geöffnet.</translation>
    </message>
    <message>
        <source>A view of a category</source>
        <translation>Eine Ansicht einer Kategorie</translation>
    </message>
    <message>
        <source>A visitor opened a product.</source>
        <translation>Ein Besucher hat ein Produkt geöffnet.</translation>
    </message>
    <message>
        <source>A view of a product</source>
        <translation>Eine Ansicht eines Produkts</translation>
    </message>
    <message>
        <source>A visitor clicked on a product in a list.</source>
        <translation>Ein Besucher hat in einer Liste auf ein Produkt geklickt.</translation>
    </message>
    <message>
        <source>A click on a product</source>
        <translation>Ein Klick auf ein Produkt</translation>
    </message>
    <message>
        <source>A product in a list came into view.</source>
        <translation>Ein Produkt in einer Liste ist in Sicht gekommen.</translation>
    </message>
    <message>
        <source>A product in a list</source>
        <translation>Ein Produkt in einer Liste</translation>
    </message>
    <message>
        <source>A visitor stayed at a product for a while.</source>
        <translation>Ein Besucher hat eine Weile bei einem Produkt verweilt.</translation>
    </message>
    <message>
        <source>A stay at a product</source>
        <translation>Ein Verweilen bei einem Produkt</translation>
    </message>
    <message>
        <source>A product was put into the cart.</source>
        <translation>Ein Produkt wurde in den Warenkorb gelegt.</translation>
    </message>
    <message>
        <source>A product put into the cart</source>
        <translation>Ein in den Warenkorb gelegtes Produkt</translation>
    </message>
    <message>
        <source>A product was taken out of the cart.</source>
        <translation>Ein Produkt wurde aus dem Warenkorb genommen.</translation>
    </message>
    <message>
        <source>A product taken out of the cart</source>
        <translation>Ein aus dem Warenkorb genommenes Produkt</translation>
    </message>
    <message>
        <source>The cart was changed.</source>
        <translation>Der Warenkorb wurde geändert.</translation>
    </message>
    <message>
        <source>A change of the cart</source>
        <translation>Eine Änderung des Warenkorbs</translation>
    </message>
    <message>
        <source>A visitor left a cart behind.</source>
        <translation>Ein Besucher hat einen Warenkorb zurückgelassen.</translation>
    </message>
    <message>
        <source>A cart left behind</source>
        <translation>Ein zurückgelassener Warenkorb</translation>
    </message>
    <message>
        <source>A visitor came back to a cart.</source>
        <translation>Ein Besucher ist zu einem Warenkorb zurückgekehrt.</translation>
    </message>
    <message>
        <source>A visitor went to the checkout.</source>
        <translation>Ein Besucher ist zur Kasse gegangen.</translation>
    </message>
    <message>
        <source>A checkout that begins</source>
        <translation>Ein Beginn des Bezahlvorgangs</translation>
    </message>
    <message>
        <source>A visitor reached the next step of the checkout.</source>
        <translation>Ein Besucher hat den nächsten Schritt des Bezahlvorgangs erreicht.</translation>
    </message>
    <message>
        <source>A step of the checkout</source>
        <translation>Ein Schritt des Bezahlvorgangs</translation>
    </message>
    <message>
        <source>A visitor chose how to pay or to have it sent.</source>
        <translation>Ein Besucher hat Zahlungs- oder Versandart gewählt.</translation>
    </message>
    <message>
        <source>A choice in the checkout</source>
        <translation>Eine Auswahl im Bezahlvorgang</translation>
    </message>
    <message>
        <source>A visitor placed an order.</source>
        <translation>Ein Besucher hat eine Bestellung aufgegeben.</translation>
    </message>
    <message>
        <source>A purchase</source>
        <translation>Ein Kauf</translation>
    </message>
    <message>
        <source>A visitor opened an account.</source>
        <translation>Ein Besucher hat ein Konto eröffnet.</translation>
    </message>
    <message>
        <source>A sign-up</source>
        <translation>Eine Registrierung</translation>
    </message>
    <message>
        <source>A visitor logged in.</source>
        <translation>Ein Besucher hat sich angemeldet.</translation>
    </message>
    <message>
        <source>A login</source>
        <translation>Eine Anmeldung</translation>
    </message>
    <message>
        <source>A visitor logged out.</source>
        <translation>Ein Besucher hat sich abgemeldet.</translation>
    </message>
    <message>
        <source>A logout</source>
        <translation>Eine Abmeldung</translation>
    </message>
    <message>
        <source>A visitor changed their account.</source>
        <translation>Ein Besucher hat sein Konto geändert.</translation>
    </message>
    <message>
        <source>A change of an account</source>
        <translation>Eine Änderung eines Kontos</translation>
    </message>
    <message>
        <source>A visitor opened the instant search.</source>
        <translation>Ein Besucher hat die Sofortsuche geöffnet.</translation>
    </message>
    <message>
        <source>An opened instant search</source>
        <translation>Eine geöffnete Sofortsuche</translation>
    </message>
    <message>
        <source>A visitor searched the shop.</source>
        <translation>Ein Besucher hat den Shop durchsucht.</translation>
    </message>
    <message>
        <source>A search</source>
        <translation>Eine Suche</translation>
    </message>
    <message>
        <source>A visitor narrowed search results by a filter.</source>
        <translation>Ein Besucher hat Suchergebnisse mit einem Filter eingegrenzt.</translation>
    </message>
    <message>
        <source>A filter of search results</source>
        <translation>Ein Filter für Suchergebnisse</translation>
    </message>
    <message>
        <source>A visitor sorted search results.</source>
        <translation>Ein Besucher hat Suchergebnisse sortiert.</translation>
    </message>
    <message>
        <source>A sorting of search results</source>
        <translation>Eine Sortierung von Suchergebnissen</translation>
    </message>
    <message>
        <source>A visitor went to another page of search results.</source>
        <translation>Ein Besucher hat eine andere Seite der Suchergebnisse geöffnet.</translation>
    </message>
    <message>
        <source>A further page of search results</source>
        <translation>Eine weitere Seite der Suchergebnisse</translation>
    </message>
    <message>
        <source>Search results were shown.</source>
        <translation>Suchergebnisse wurden angezeigt.</translation>
    </message>
    <message>
        <source>A list of search results</source>
        <translation>Eine Liste von Suchergebnissen</translation>
    </message>
    <message>
        <source>A search found nothing.</source>
        <translation>Eine Suche hat nichts gefunden.</translation>
    </message>
    <message>
        <source>A search without results</source>
        <translation>Eine Suche ohne Ergebnisse</translation>
    </message>
    <message>
        <source>Something of the shop&apos;s own happened.</source>
        <translation>Etwas Eigenes des Shops ist geschehen.</translation>
    </message>
    <message>
        <source>A custom event</source>
        <translation>Ein eigenes Ereignis</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Warenkorb</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>Bezahlvorgang</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Outside the catalogue</source>
        <translation>Außerhalb des Katalogs</translation>
    </message>
    <message>
        <source>An event that is not in Selwise&apos;s catalogue; it is kept as it is.</source>
        <translation>Ein Ereignis, das nicht in Selwises Katalog steht; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>A visitor&apos;s return to a cart</source>
        <translation>Eine Rückkehr zu einem Warenkorb</translation>
    </message>
</context>
<context>
    <name>ExplainCommand</name>
    <message>
        <source>There are too many conditions for so large an event. Shorten the event, or ask with the filter of one event alone.</source>
        <translation>Für ein so großes Ereignis sind es zu viele Bedingungen. Kürzen Sie das Ereignis, oder fragen Sie nur mit dem Filter eines einzelnen Ereignisses.</translation>
    </message>
    <message>
        <source>the webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>This cannot be sent. %1 %2</source>
        <translation>Das kann nicht gesendet werden. %1 %2</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Webhook without a name</source>
        <translation>Webhook ohne Namen</translation>
    </message>
    <message>
        <source>This cannot be sent. %1 %2</source>
        <translation>Das kann nicht gesendet werden. %1 %2</translation>
    </message>
</context>
<context>
    <name>FileWork</name>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>this user may not do that there</source>
        <translation>dieser Benutzer darf das dort nicht</translation>
    </message>
    <message>
        <source>that is not a file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>it is %1 MiB large, more than %2 MiB, and nothing of it was read</source>
        <translation>sie ist %1 MiB groß, mehr als %2 MiB, und nichts davon wurde gelesen</translation>
    </message>
    <message>
        <source>the system does not say why</source>
        <translation>das System nennt keinen Grund</translation>
    </message>
</context>
<context>
    <name>FilterCompletion</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Seen: always %1.</source>
        <translation>Gesehen: immer %1.</translation>
    </message>
    <message>
        <source>Seen: %1 to %2, half at most %3.</source>
        <translation>Gesehen: %1 bis %2, die Hälfte höchstens %3.</translation>
    </message>
    <message>
        <source>Seen: %1 to %2.</source>
        <translation>Gesehen: %1 bis %2.</translation>
    </message>
    <message>
        <source>Seen, but its values are hidden here: personal data or a secret.</source>
        <translation>Gesehen, aber die Werte sind hier verborgen: persönliche Daten oder ein Geheimnis.</translation>
    </message>
    <message>
        <source>Seen: %1 and others.</source>
        <translation>Gesehen: %1 und andere.</translation>
    </message>
    <message>
        <source>Seen: %1.</source>
        <translation>Gesehen: %1.</translation>
    </message>
    <message>
        <source>documented, not seen yet</source>
        <translation>dokumentiert, noch nicht gesehen</translation>
    </message>
    <message>
        <source>not seen in this event</source>
        <translation>in diesem Ereignis nicht gesehen</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message numerus="yes">
        <source>seen %n time(s)</source>
        <translation>
            <numerusform>%n-mal gesehen</numerusform>
            <numerusform>%n-mal gesehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterEffects</name>
    <message numerus="yes">
        <source>Of the last %Ln “%1” event(s) seen %2 would pass, as many as now.</source>
        <translation>
            <numerusform>Von dem letzten gesehenen „%1“-Ereignis (%Ln) käme %2 durch, so viele wie jetzt.</numerusform>
            <numerusform>Von den letzten %Ln gesehenen „%1“-Ereignissen kämen %2 durch, so viele wie jetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the last %Ln “%1” event(s) seen %2 would pass; now %3 do.</source>
        <translation>
            <numerusform>Von dem letzten gesehenen „%1“-Ereignis (%Ln) käme %2 durch; jetzt sind es %3.</numerusform>
            <numerusform>Von den letzten %Ln gesehenen „%1“-Ereignissen kämen %2 durch; jetzt sind es %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1 it cannot be told.</source>
        <translation>Bei %1 lässt es sich nicht sagen.</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %Ln “%1” event(s) seen %2 would pass.</source>
        <translation>
            <numerusform>Von dem letzten gesehenen „%1“-Ereignis (%Ln) käme %2 durch.</numerusform>
            <numerusform>Von den letzten %Ln gesehenen „%1“-Ereignissen kämen %2 durch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterSentence</name>
    <message>
        <source>(no field yet)</source>
        <translation>(noch kein Feld)</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <translation>%1 ist erfüllt</translation>
    </message>
    <message>
        <source>(no operator)</source>
        <translation>(kein Operator)</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>(no value yet)</source>
        <translation>(noch kein Wert)</translation>
    </message>
    <message>
        <source>(empty text)</source>
        <translation>(leerer Text)</translation>
    </message>
    <message>
        <source>(empty list)</source>
        <translation>(leere Liste)</translation>
    </message>
    <message>
        <source>Send every %1 to %2: there is no filter.</source>
        <translation>Jedes %1 an %2 senden: Es gibt keinen Filter.</translation>
    </message>
    <message>
        <source>Send every %1 to %2: the filter is switched off.</source>
        <translation>Jedes %1 an %2 senden: Der Filter ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Send no %1 to %2: the filter is switched off, and the rule chosen here is that such a filter blocks.</source>
        <translation>Kein %1 an %2 senden: Der Filter ist ausgeschaltet, und nach der hier gewählten Regel blockiert ein solcher Filter.</translation>
    </message>
    <message>
        <source>Send every %1 to %2: the filter has no condition.</source>
        <translation>Jedes %1 an %2 senden: Der Filter hat keine Bedingung.</translation>
    </message>
    <message numerus="yes">
        <source>%n more condition(s) hold</source>
        <translation>
            <numerusform>%n weitere Bedingung ist erfüllt</numerusform>
            <numerusform>%n weitere Bedingungen sind erfüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n more condition(s) holds</source>
        <translation>
            <numerusform>%n weitere Bedingung ist erfüllt</numerusform>
            <numerusform>eine von %n weiteren Bedingungen ist erfüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>Send %1 to %2 only when %3.</source>
        <translation>%1 nur unter dieser Bedingung an %2 senden: %3.</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, und </translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, oder </translation>
    </message>
    <message>
        <source>off: every event passes</source>
        <translation>aus: jedes Ereignis kommt durch</translation>
    </message>
    <message>
        <source>off: blocks every event</source>
        <translation>aus: blockiert jedes Ereignis</translation>
    </message>
    <message>
        <source>no condition: every event passes</source>
        <translation>keine Bedingung: jedes Ereignis kommt durch</translation>
    </message>
    <message numerus="yes">
        <source>%n conditions, all must hold</source>
        <translation>
            <numerusform>%n Bedingung</numerusform>
            <numerusform>%n Bedingungen, alle nötig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conditions, one must hold</source>
        <translation>
            <numerusform>%n Bedingung, sie muss erfüllt sein</numerusform>
            <numerusform>%n Bedingungen, eine muss erfüllt sein</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a condition as this program knows them. It is kept as it is, and nobody here can tell whether it holds.</source>
        <translation>Das ist keine Bedingung, wie dieses Programm sie kennt. Sie bleibt, wie sie ist, und ob sie erfüllt ist, lässt sich hier nicht sagen.</translation>
    </message>
    <message>
        <source>This operator is not known here. It is kept as it is; whether it holds cannot be told.</source>
        <translation>Dieser Operator ist hier nicht bekannt. Er bleibt, wie er ist; ob die Bedingung erfüllt ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>A list is needed here. Type the values one after the other.</source>
        <translation>Hier wird eine Liste benötigt. Geben Sie die Werte nacheinander ein.</translation>
    </message>
    <message>
        <source>Add at least one value.</source>
        <translation>Fügen Sie mindestens einen Wert hinzu.</translation>
    </message>
    <message>
        <source>Type a pattern.</source>
        <translation>Geben Sie ein Muster ein.</translation>
    </message>
    <message>
        <source>This pattern cannot be used: %1. Patterns are RE2&apos;s: no look-around, no back-references.</source>
        <translation>Dieses Muster ist nicht verwendbar: %1. Muster folgen RE2: kein Look-around, keine Rückverweise.</translation>
    </message>
    <message>
        <source>A text is needed here.</source>
        <translation>Hier wird ein Text benötigt.</translation>
    </message>
    <message>
        <source>Type the text to compare with.</source>
        <translation>Geben Sie den Text ein, mit dem verglichen wird.</translation>
    </message>
    <message>
        <source>A number or a text is needed here.</source>
        <translation>Hier wird eine Zahl oder ein Text benötigt.</translation>
    </message>
    <message>
        <source>Type the value to compare with.</source>
        <translation>Geben Sie den Wert ein, mit dem verglichen wird.</translation>
    </message>
    <message>
        <source>A filter that is switched off lets every event pass.</source>
        <translation>Ein ausgeschalteter Filter lässt jedes Ereignis durch.</translation>
    </message>
    <message>
        <source>A filter that is switched off blocks every event.</source>
        <translation>Ein ausgeschalteter Filter blockiert jedes Ereignis.</translation>
    </message>
    <message>
        <source>An event passes when all of these hold.</source>
        <translation>Ein Ereignis kommt durch, wenn alle diese Bedingungen erfüllt sind.</translation>
    </message>
    <message>
        <source>An event passes when any of these holds.</source>
        <translation>Ein Ereignis kommt durch, wenn eine dieser Bedingungen erfüllt ist.</translation>
    </message>
</context>
<context>
    <name>Funnel</name>
    <message>
        <source>%1%2 %</source>
        <translation>%1%2 %</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Webhook %1</source>
        <translation>Webhook %1</translation>
    </message>
</context>
<context>
    <name>HealthChart</name>
    <message>
        <source>Logs by outcome</source>
        <translation>Einträge nach Ergebnis</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Erfolgsquote</translation>
    </message>
    <message>
        <source>Latency, p95</source>
        <translation>Latenz, p95</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Gefiltert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1: nothing known</source>
        <translation>%1: nichts bekannt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no logs</source>
        <translation>keine Einträge</translation>
    </message>
    <message>
        <source>%1 in the period before</source>
        <translation>%1 im Zeitraum davor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>%1, period before</source>
        <translation>%1, Zeitraum davor</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 reports healthy, and sends nothing.</source>
        <translation>%1 meldet sich als fehlerfrei und sendet nichts.</translation>
    </message>
    <message>
        <source>%1 counts as idle, but events do come: none of them is sent.</source>
        <translation>%1 gilt als untätig, aber es kommen Ereignisse: Keines davon wird gesendet.</translation>
    </message>
    <message>
        <source>%1 gets events, and sends none of them.</source>
        <translation>%1 erhält Ereignisse und sendet keines davon.</translation>
    </message>
    <message>
        <source>Test mode keeps them back, on since %1: %2 logged.</source>
        <translation>Der Testmodus hält sie zurück, eingeschaltet seit %1: %2 protokolliert.</translation>
    </message>
    <message>
        <source>Test mode keeps them back: %1 logged.</source>
        <translation>Der Testmodus hält sie zurück: %1 protokolliert.</translation>
    </message>
    <message>
        <source>The filters stop %1 of %2.</source>
        <translation>Die Filter halten %1 von %2 auf.</translation>
    </message>
    <message>
        <source>No mapping takes them: %1 of %2 were skipped.</source>
        <translation>Keine Zuordnung nimmt sie: %1 von %2 wurden übersprungen.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 to %2 is starving.</source>
        <translation>%1 kommt bei %2 kaum noch an.</translation>
    </message>
    <message>
        <source>Since %1 the filter stops %2 of %3; before, %4.</source>
        <translation>Seit %1 hält der Filter %2 von %3 auf; zuvor %4.</translation>
    </message>
    <message>
        <source>%1 never gets to %2.</source>
        <translation>%1 kommt nie bei %2 an.</translation>
    </message>
    <message>
        <source>The filter stopped all %1 in this time.</source>
        <translation>Der Filter hat in dieser Zeit alle %1 aufgehalten.</translation>
    </message>
    <message>
        <source>%1 has never worked.</source>
        <translation>%1 hat noch nie funktioniert.</translation>
    </message>
    <message>
        <source>All %1 attempts failed, from the first one on.</source>
        <translation>Alle %1 Versuche sind fehlgeschlagen, vom ersten an.</translation>
    </message>
    <message>
        <source>%1 is enabled, but nothing is mapped.</source>
        <translation>%1 ist aktiviert, aber nichts ist zugeordnet.</translation>
    </message>
    <message>
        <source>%1 events were skipped in this time.</source>
        <translation>%1 Ereignisse wurden in dieser Zeit übersprungen.</translation>
    </message>
    <message>
        <source>Whatever the shop sends, none of it goes there.</source>
        <translation>Was der Shop auch sendet, nichts davon geht dorthin.</translation>
    </message>
    <message>
        <source>%1 takes nothing any more.</source>
        <translation>%1 nimmt nichts mehr an.</translation>
    </message>
    <message>
        <source>Since %1 all %2 attempts failed.</source>
        <translation>Seit %1 sind alle %2 Versuche fehlgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>All %n receivers fell together at %1.</source>
        <translation>
            <numerusform>%n Empfänger ist ausgefallen: %1.</numerusform>
            <numerusform>Alle %n Empfänger sind gleichzeitig ausgefallen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 take nothing any more: the cause is likely to be the same, at Selwise or on the way.</source>
        <translation>%1 nehmen nichts mehr an: Die Ursache ist wahrscheinlich dieselbe, bei Selwise oder unterwegs.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message numerus="yes">
        <source>%n events arrive and go nowhere.</source>
        <translation>
            <numerusform>%n Ereignis kommt an und geht nirgendwohin.</numerusform>
            <numerusform>%n Ereignisse kommen an und gehen nirgendwohin.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mapping takes them to any receiver: %1.</source>
        <translation>Keine Zuordnung bringt sie zu einem Empfänger: %1.</translation>
    </message>
    <message>
        <source>Success rate below %1</source>
        <translation>Erfolgsquote unter %1</translation>
    </message>
    <message>
        <source>%1 rate below %2</source>
        <translation>%1-Rate unter %2</translation>
    </message>
    <message>
        <source>No delivery for %1</source>
        <translation>Keine Zustellung seit %1</translation>
    </message>
    <message>
        <source>%1: no delivery for %2</source>
        <translation>%1: keine Zustellung seit %2</translation>
    </message>
    <message>
        <source>An error seen first</source>
        <translation>Ein erstmals gesehener Fehler</translation>
    </message>
    <message>
        <source>%1: an error seen first</source>
        <translation>%1: ein erstmals gesehener Fehler</translation>
    </message>
    <message>
        <source>p95 above %1</source>
        <translation>p95 über %1</translation>
    </message>
    <message>
        <source>%1 p95 above %2</source>
        <translation>%1 p95 über %2</translation>
    </message>
    <message>
        <source>Over %1, at least %2 events.</source>
        <translation>Über %1, mindestens %2 Ereignisse.</translation>
    </message>
    <message>
        <source>In the last %1, and not in the day before.</source>
        <translation>In den letzten %1, und nicht am Tag davor.</translation>
    </message>
    <message>
        <source>last one %1 ago</source>
        <translation>zuletzt vor %1</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Too little to say</source>
        <translation>Zu wenig für eine Aussage</translation>
    </message>
    <message>
        <source>Quiet, %1</source>
        <translation>Ruhig, %1</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Any enabled receiver not in test mode.</source>
        <translation>Jeder aktive Empfänger ohne Testmodus.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>There is nothing in it. Copy the cells with their headings, or choose another file.</source>
        <translation>Es enthält nichts. Kopieren Sie die Zellen mit ihren Überschriften, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>It is larger than %1 MiB, which is no table of mappings. Choose another file.</source>
        <translation>Die Datei ist größer als %1 MiB; das ist keine Tabelle von Zuordnungen. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>It has more than %1 cells, which is no table of mappings. Copy only the columns of events and names.</source>
        <translation>Es sind mehr als %1 Zellen; das ist keine Tabelle von Zuordnungen. Kopieren Sie nur die Spalten der Ereignisse und Namen.</translation>
    </message>
    <message>
        <source>This is not text: perhaps a spreadsheet file. Save it as CSV, or copy its cells and paste them here.</source>
        <translation>Das ist kein Text, vielleicht eine Tabellendatei. Speichern Sie sie als CSV, oder kopieren Sie ihre Zellen und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>The quote before “%1” is never closed. Close it, or double it where it belongs to the text.</source>
        <translation>Das Anführungszeichen vor „%1“ wird nicht geschlossen. Schließen Sie es, oder verdoppeln Sie es, wo es zum Text gehört.</translation>
    </message>
    <message>
        <source>Something stands behind the closing quote of “%1”. Double quotes that belong to the text.</source>
        <translation>Hinter dem schließenden Anführungszeichen von „%1“ steht noch etwas. Verdoppeln Sie Anführungszeichen, die zum Text gehören.</translation>
    </message>
    <message>
        <source>The first row does not name the columns. It needs “event”, and a provider for each further column: ga4, meta, gads.</source>
        <translation>Die erste Zeile benennt die Spalten nicht. Sie braucht „event“ und für jede weitere Spalte einen Anbieter: ga4, meta, gads.</translation>
    </message>
    <message>
        <source>“%1” is no provider of this site. Name the columns event, ga4, meta, gads, or delete this one.</source>
        <translation>„%1“ ist kein Anbieter dieser Website. Nennen Sie die Spalten event, ga4, meta, gads, oder löschen Sie diese.</translation>
    </message>
    <message>
        <source>%1 is not set up. Set it up under Providers first, or leave it out.</source>
        <translation>%1 ist nicht eingerichtet. Richten Sie es zuerst unter Anbieter ein, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice. Keep one of them.</source>
        <translation>Die Spalte „%1“ ist zweimal da. Behalten Sie eine davon.</translation>
    </message>
    <message>
        <source>This row has more cells than the first one names. Quote cells that hold the separator.</source>
        <translation>Diese Zeile hat mehr Zellen, als die erste benennt. Setzen Sie Zellen, die das Trennzeichen enthalten, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>This row names no event.</source>
        <translation>Diese Zeile nennt kein Ereignis.</translation>
    </message>
    <message>
        <source>“%1” is no provider of this site: use ga4, meta or gads.</source>
        <translation>„%1“ ist kein Anbieter dieser Website: Verwenden Sie ga4, meta oder gads.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name. %2</source>
        <translation>„%1“ kann kein Name sein. %2</translation>
    </message>
    <message>
        <source>The event “%1” is there twice. Keep one.</source>
        <translation>Das Ereignis „%1“ ist zweimal da. Behalten Sie eines.</translation>
    </message>
    <message>
        <source>The event “%1” stands in row %2 already. Keep one of them.</source>
        <translation>Das Ereignis „%1“ steht schon in Zeile %2. Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>“%1” looks like the event “%2”, but is spelled otherwise (capital letters, or how accents are stored). Write it the same way.</source>
        <translation>„%1“ sieht aus wie das Ereignis „%2“, ist aber anders geschrieben (Großbuchstaben, oder wie Akzente gespeichert sind). Schreiben Sie es gleich.</translation>
    </message>
    <message>
        <source>This JSON holds no mappings. Export them once to see the form.</source>
        <translation>Dieses JSON enthält keine Zuordnungen. Exportieren Sie sie einmal, um die Form zu sehen.</translation>
    </message>
    <message>
        <source>This JSON holds no mappings: “%1” is not what it should be. Export them once to see the form.</source>
        <translation>Dieses JSON enthält keine Zuordnungen: „%1“ ist nicht, was es sein soll. Exportieren Sie sie einmal, um die Form zu sehen.</translation>
    </message>
    <message>
        <source>A newer version of this program has written it. Update the program, or export as CSV there.</source>
        <translation>Eine neuere Version dieses Programms hat es geschrieben. Aktualisieren Sie das Programm, oder exportieren Sie dort als CSV.</translation>
    </message>
    <message>
        <source>The copied cells reach beyond the table from here. Choose a cell further up or to the left, or copy fewer.</source>
        <translation>Die kopierten Zellen reichen von hier aus über die Tabelle hinaus. Wählen Sie eine Zelle weiter oben oder links, oder kopieren Sie weniger.</translation>
    </message>
    <message>
        <source>Read as UTF-16.</source>
        <translation>Als UTF-16 gelesen.</translation>
    </message>
    <message>
        <source>It is not UTF-8: read as Latin-1. Check names with accents.</source>
        <translation>Es ist kein UTF-8: als Latin-1 gelesen. Prüfen Sie Namen mit Akzenten.</translation>
    </message>
</context>
<context>
    <name>IssueText</name>
    <message>
        <source>This is required and empty.</source>
        <translation>Dies ist erforderlich und leer.</translation>
    </message>
    <message>
        <source>This does not look as it usually does.</source>
        <translation>Dies sieht nicht so aus wie üblich.</translation>
    </message>
    <message>
        <source>This does not look as it usually does, like %1.</source>
        <translation>Dies sieht nicht so aus wie üblich, etwa %1.</translation>
    </message>
    <message>
        <source>The service sent this with another type than documented.</source>
        <translation>Der Dienst hat dies mit einem anderen Typ gesendet als dokumentiert.</translation>
    </message>
    <message>
        <source>This contains a control character (%1).</source>
        <translation>Dies enthält ein Steuerzeichen (%1).</translation>
    </message>
    <message>
        <source>This contains an invisible character (%1).</source>
        <translation>Dies enthält ein unsichtbares Zeichen (%1).</translation>
    </message>
    <message>
        <source>This contains a piece that is not text (half of a character).</source>
        <translation>Dies enthält ein Stück, das kein Text ist (ein halbes Zeichen).</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>Dies ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>This begins or ends with a space.</source>
        <translation>Dies beginnt oder endet mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>This is not one of the documented events.</source>
        <translation>Dies ist keines der dokumentierten Ereignisse.</translation>
    </message>
    <message>
        <source>“%1” is not one of the documented events.</source>
        <translation>„%1“ ist keines der dokumentierten Ereignisse.</translation>
    </message>
    <message>
        <source>This condition has no operator.</source>
        <translation>Diese Bedingung hat keinen Operator.</translation>
    </message>
    <message>
        <source>The operator “%1” is not known here.</source>
        <translation>Der Operator „%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This is not a site ID.</source>
        <translation>Dies ist keine Website-ID.</translation>
    </message>
    <message>
        <source>These are the dots that stand for a secret, not the secret.</source>
        <translation>Dies sind die Punkte, die für ein Geheimnis stehen, nicht das Geheimnis.</translation>
    </message>
    <message>
        <source>This is there twice.</source>
        <translation>Dies ist zweimal vorhanden.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>„%1“ ist zweimal vorhanden.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Geben Sie einen Wert ein.</translation>
    </message>
    <message>
        <source>Compare it with where you found it. It can be saved as it is.</source>
        <translation>Vergleichen Sie es mit der Quelle. Es kann so gespeichert werden.</translation>
    </message>
    <message>
        <source>It is kept as it is; entering it again writes it as documented.</source>
        <translation>Es bleibt, wie es ist; eine erneute Eingabe schreibt es wie dokumentiert.</translation>
    </message>
    <message>
        <source>Delete it, or type the text instead of pasting it.</source>
        <translation>Löschen Sie es, oder tippen Sie den Text, statt ihn einzufügen.</translation>
    </message>
    <message>
        <source>It often comes along when pasting; type the text unless it belongs there.</source>
        <translation>Es kommt oft beim Einfügen mit; tippen Sie den Text, sofern es nicht dorthin gehört.</translation>
    </message>
    <message>
        <source>Delete the damaged character and type it again.</source>
        <translation>Löschen Sie das beschädigte Zeichen und geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>Shorten it, or check what was pasted.</source>
        <translation>Kürzen Sie es, oder prüfen Sie, was eingefügt wurde.</translation>
    </message>
    <message>
        <source>Remove it unless it belongs there.</source>
        <translation>Entfernen Sie es, sofern es nicht dorthin gehört.</translation>
    </message>
    <message>
        <source>Check the spelling. A name of your own is kept as it is.</source>
        <translation>Prüfen Sie die Schreibweise. Ein eigener Name bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>It is kept, and whether it holds cannot be told here; choose another one to be sure.</source>
        <translation>Er bleibt erhalten; ob die Bedingung zutrifft, lässt sich hier nicht sagen. Wählen Sie einen anderen, um sicherzugehen.</translation>
    </message>
    <message>
        <source>Copy the UUID from Selwise, Settings, like 3f9c2a18-6d47-4e0b-9a51-c20d84e6b7e1. The site key is another one.</source>
        <translation>Kopieren Sie die UUID aus Selwise, Einstellungen, etwa 3f9c2a18-6d47-4e0b-9a51-c20d84e6b7e1. Der Website-Schlüssel ist etwas anderes.</translation>
    </message>
    <message>
        <source>Paste the secret itself, or leave the stored one as it is.</source>
        <translation>Fügen Sie das Geheimnis selbst ein, oder lassen Sie das gespeicherte, wie es ist.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>This must be %1.</source>
        <translation>Das muss %1 sein.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>an object, in braces</source>
        <translation>ein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>a list, in brackets</source>
        <translation>eine Liste in eckigen Klammern</translation>
    </message>
    <message>
        <source>text, in quotes</source>
        <translation>Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>true or false, without quotes</source>
        <translation>true oder false ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>This cannot be a token: one has visible ASCII characters only, and no spaces.</source>
        <translation>Dies kann kein Token sein: Ein Token hat nur sichtbare ASCII-Zeichen und keine Leerzeichen.</translation>
    </message>
    <message>
        <source>This site is saved already, as “%1”.</source>
        <translation>Diese Website ist bereits gespeichert, als „%1“.</translation>
    </message>
    <message>
        <source>Copy it once more from where it was made, without anything around it.</source>
        <translation>Kopieren Sie es noch einmal von dort, wo es erzeugt wurde, ohne etwas darum herum.</translation>
    </message>
    <message>
        <source>Open that connection, or remove it before this one leads there.</source>
        <translation>Öffnen Sie jene Verbindung, oder entfernen Sie sie, bevor diese dorthin führt.</translation>
    </message>
    <message>
        <source>Usually it is at least %1.</source>
        <translation>Üblich ist mindestens %1.</translation>
    </message>
    <message>
        <source>It can be saved as it is.</source>
        <translation>Es lässt sich so speichern.</translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>There is nothing in it.</source>
        <translation>Es steht nichts darin.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not JSON from here on.</source>
        <translation>Zeile %1, Spalte %2: Ab hier ist dies kein JSON.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is nested more than %3 levels deep.</source>
        <translation>Zeile %1, Spalte %2: Dies ist mehr als %3 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the name “%3” is there twice.</source>
        <translation>Zeile %1, Spalte %2: Der Name „%3“ ist zweimal vorhanden.</translation>
    </message>
    <message>
        <source>Line %1, column %2: something follows after the end of the document.</source>
        <translation>Zeile %1, Spalte %2: Nach dem Ende des Dokuments folgt noch etwas.</translation>
    </message>
    <message>
        <source>It is too large to be read.</source>
        <translation>Es ist zu groß zum Lesen.</translation>
    </message>
    <message>
        <source>It is not in UTF-8.</source>
        <translation>Es ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>Enter a JSON object, like {}.</source>
        <translation>Geben Sie ein JSON-Objekt ein, etwa {}.</translation>
    </message>
    <message>
        <source>Look for a missing comma, quote or bracket just before.</source>
        <translation>Suchen Sie unmittelbar davor nach einem fehlenden Komma, Anführungszeichen oder einer fehlenden Klammer.</translation>
    </message>
    <message>
        <source>Check whether brackets were opened by mistake.</source>
        <translation>Prüfen Sie, ob versehentlich Klammern geöffnet wurden.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Entfernen Sie eines der beiden.</translation>
    </message>
    <message>
        <source>Remove what follows, or a bracket too many before it.</source>
        <translation>Entfernen Sie, was folgt, oder eine überzählige Klammer davor.</translation>
    </message>
    <message>
        <source>Check whether it is the right file.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8.</source>
        <translation>Speichern Sie es noch einmal als UTF-8.</translation>
    </message>
    <message>
        <source>This is JSON, and not what is expected here: %1.</source>
        <translation>Dies ist JSON, aber nicht das hier Erwartete: %1.</translation>
    </message>
    <message>
        <source>“%1” is not what is expected there: %2.</source>
        <translation>„%1“ ist nicht das dort Erwartete: %2.</translation>
    </message>
    <message>
        <source>Compare it with what the program itself writes.</source>
        <translation>Vergleichen Sie es mit dem, was das Programm selbst schreibt.</translation>
    </message>
    <message>
        <source>“%1” is missing: %2.</source>
        <translation>„%1“ fehlt: %2.</translation>
    </message>
</context>
<context>
    <name>LineJobs</name>
    <message>
        <source>The line is longer than %1 MiB.</source>
        <translation>Die Zeile ist länger als %1 MiB.</translation>
    </message>
    <message>
        <source>Type a JSON document in each line; Ctrl+D ends it.</source>
        <translation>Geben Sie in jede Zeile ein JSON-Dokument ein; Strg+D beendet die Eingabe.</translation>
    </message>
    <message>
        <source>The output could not be written (%1).</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden (%1).</translation>
    </message>
    <message>
        <source>standard input: it cannot be read (%1).</source>
        <translation>Standardeingabe: Sie kann nicht gelesen werden (%1).</translation>
    </message>
</context>
<context>
    <name>LogFetchCommand</name>
    <message>
        <source>webhook %1</source>
        <translation>Webhook %1</translation>
    </message>
    <message>
        <source>%1: %2 entries received, %3 of them new.</source>
        <translation>%1: %2 Einträge empfangen, %3 davon neu.</translation>
    </message>
    <message>
        <source>%1: the service gives no more than its newest entries; older ones may exist.</source>
        <translation>%1: Der Dienst gibt nicht mehr als seine neuesten Einträge; es kann ältere geben.</translation>
    </message>
    <message>
        <source>What was fetched before is in the archive; run it again for the rest.</source>
        <translation>Was vorher geholt wurde, ist im Archiv; führen Sie es für den Rest noch einmal aus.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 on.</source>
        <translation>--limit braucht eine Zahl ab 1.</translation>
    </message>
</context>
<context>
    <name>LogQueryHelp</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>A field, a colon, and what it is to be. Several values with commas between: any of them. Fields: provider, webhook, to (either of them), event, providerEvent, status, state, error, reason, http, ms, attempt, value, currency, time, id, requestId, eventId. An entry that lacks the field does not match.</source>
        <translation>Ein Feld, ein Doppelpunkt und was es sein soll. Mehrere Werte mit Kommas dazwischen: einer davon. Felder: provider, webhook, to (eines von beiden), event, providerEvent, status, state, error, reason, http, ms, attempt, value, currency, time, id, requestId, eventId. Ein Eintrag ohne das Feld passt nicht.</translation>
    </message>
    <message>
        <source>what went to Meta</source>
        <translation>was an Meta ging</translation>
    </message>
    <message>
        <source>attempts that failed, whether they are tried again or not</source>
        <translation>fehlgeschlagene Versuche, ob sie wiederholt werden oder nicht</translation>
    </message>
    <message>
        <source>deliveries that are over and never succeeded; pending ones are not among them</source>
        <translation>Zustellungen, die vorbei sind und nie gelangen; ausstehende sind nicht dabei</translation>
    </message>
    <message>
        <source>entries that give a reason</source>
        <translation>Einträge, die einen Grund nennen</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>A value is met exactly. A * at its end, beginning or both ends stands for anything: then capital letters matter only if you write one. Between slashes stands a regular expression (RE2: no look-around, no back-references), found anywhere. Put a value with blanks or signs in quotation marks; in them \&quot; is a quotation mark and * only a star.</source>
        <translation>Ein Wert muss genau so sein. Ein * an seinem Ende, Anfang oder beiden steht für Beliebiges: Dann zählen Großbuchstaben nur, wenn Sie einen schreiben. Zwischen Schrägstrichen steht ein regulärer Ausdruck (RE2: kein Lookaround, keine Rückverweise), der überall gefunden wird. Setzen Sie einen Wert mit Leerzeichen oder Zeichen in Anführungszeichen; darin ist \&quot; ein Anführungszeichen und * nur ein Stern.</translation>
    </message>
    <message>
        <source>purchase, and what else begins so</source>
        <translation>purchase und was sonst so beginnt</translation>
    </message>
    <message>
        <source>errors that speak of something expired, Expired too</source>
        <translation>Fehler, die von etwas Abgelaufenem sprechen, auch Expired</translation>
    </message>
    <message>
        <source>errors with one of the two</source>
        <translation>Fehler mit einem von beiden</translation>
    </message>
    <message>
        <source>exactly this error</source>
        <translation>genau dieser Fehler</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Numbers compare exactly, whatever their size. A range has two dots, with both ends in it. Milliseconds may have a unit: ms, s, m, h.</source>
        <translation>Zahlen werden genau verglichen, egal wie groß. Ein Bereich hat zwei Punkte, beide Enden gehören dazu. Millisekunden können eine Einheit haben: ms, s, m, h.</translation>
    </message>
    <message>
        <source>HTTP 429 and everything from 500 to 599</source>
        <translation>HTTP 429 und alles von 500 bis 599</translation>
    </message>
    <message>
        <source>slower than a second</source>
        <translation>langsamer als eine Sekunde</translation>
    </message>
    <message>
        <source>an amount from 10 to 50</source>
        <translation>ein Betrag von 10 bis 50</translation>
    </message>
    <message>
        <source>third attempts and later ones</source>
        <translation>dritte Versuche und spätere</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>after: holds from that time on, before: up to it. 2h is two hours ago, and goes with the clock; a date is a whole day where you are; Z or +01:00 behind a time names its zone.</source>
        <translation>after: gilt von dieser Zeit an, before: bis zu ihr. 2h ist vor zwei Stunden und läuft mit der Uhr; ein Datum ist ein ganzer Tag bei Ihnen; Z oder +01:00 hinter einer Zeit nennt ihre Zone.</translation>
    </message>
    <message>
        <source>the last two hours</source>
        <translation>die letzten zwei Stunden</translation>
    </message>
    <message>
        <source>everything up to the end of 4 January</source>
        <translation>alles bis zum Ende des 4. Januar</translation>
    </message>
    <message>
        <source>all of yesterday</source>
        <translation>der ganze gestrige Tag</translation>
    </message>
    <message>
        <source>eight minutes, the last one included</source>
        <translation>acht Minuten, die letzte eingeschlossen</translation>
    </message>
    <message>
        <source>Words anywhere</source>
        <translation>Wörter überall</translation>
    </message>
    <message>
        <source>A word without a field is looked for in the whole entry, payload, request and answer included. Capital letters matter only if you write one.</source>
        <translation>Ein Wort ohne Feld wird im ganzen Eintrag gesucht, Nutzdaten, Anfrage und Antwort eingeschlossen. Großbuchstaben zählen nur, wenn Sie einen schreiben.</translation>
    </message>
    <message>
        <source>“Timeout after 10 s”, and everything else that holds the word</source>
        <translation>„Timeout after 10 s“ und alles andere mit diesem Wort</translation>
    </message>
    <message>
        <source>both words, as they stand there</source>
        <translation>beide Wörter, wie sie dort stehen</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Any other name is a path into the payload: names with dots between, [] for every element of a list, [0] for the first. Begin it with @ where a field has the same name.</source>
        <translation>Jeder andere Name ist ein Pfad in die Nutzdaten: Namen mit Punkten dazwischen, [] für jedes Element einer Liste, [0] für das erste. Beginnen Sie ihn mit @, wo ein Feld denselben Namen hat.</translation>
    </message>
    <message>
        <source>orders over 100</source>
        <translation>Bestellungen über 100</translation>
    </message>
    <message>
        <source>baskets with a product of that kind</source>
        <translation>Warenkörbe mit einem Produkt dieser Art</translation>
    </message>
    <message>
        <source>entries without a total</source>
        <translation>Einträge ohne Summe</translation>
    </message>
    <message>
        <source>a member “status” of the payload</source>
        <translation>ein Element „status“ der Nutzdaten</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>All parts must hold. or stands between alternatives, a minus or not before what must not hold; parentheses group.</source>
        <translation>Alle Teile müssen gelten. or steht zwischen Alternativen, ein Minus oder not vor dem, was nicht gelten darf; Klammern fassen zusammen.</translation>
    </message>
    <message>
        <source>what failed at Meta for another reason than the token</source>
        <translation>was bei Meta aus einem anderen Grund als dem Token fehlschlug</translation>
    </message>
    <message>
        <source>purchases that met a server error or took long</source>
        <translation>Käufe, die auf einen Serverfehler trafen oder lange dauerten</translation>
    </message>
</context>
<context>
    <name>LogQueryText</name>
    <message>
        <source>This quotation mark is not closed. Put another one behind the text.</source>
        <translation>Dieses Anführungszeichen ist nicht geschlossen. Setzen Sie ein weiteres hinter den Text.</translation>
    </message>
    <message>
        <source>This pattern is not closed. Put a / behind it.</source>
        <translation>Dieses Muster ist nicht geschlossen. Setzen Sie ein / dahinter.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Das ist kein regulärer Ausdruck: %1.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>Diese Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>No parenthesis can stand here. Put text that holds one in quotation marks.</source>
        <translation>Hier kann keine Klammer stehen. Setzen Sie Text, der eine enthält, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” cannot stand here. Put it in quotation marks to look for it.</source>
        <translation>„%1“ kann hier nicht stehen. Setzen Sie es in Anführungszeichen, um danach zu suchen.</translation>
    </message>
    <message>
        <source>A value is expected here; * stands for any.</source>
        <translation>Hier wird ein Wert erwartet; * steht für einen beliebigen.</translation>
    </message>
    <message>
        <source>“%1” needs something to apply to. Put it in quotation marks to look for the word.</source>
        <translation>„%1“ braucht etwas, worauf es sich bezieht. Setzen Sie es in Anführungszeichen, um nach dem Wort zu suchen.</translation>
    </message>
    <message>
        <source>“%1” is no number. Expected: a number such as 100 or 12.50, or a range such as 1..5.</source>
        <translation>„%1“ ist keine Zahl. Erwartet: eine Zahl wie 100 oder 12.50, oder ein Bereich wie 1..5.</translation>
    </message>
    <message>
        <source>“%1” is no length of time. Expected: milliseconds, or a number with ms, s, m or h.</source>
        <translation>„%1“ ist keine Dauer. Erwartet: Millisekunden, oder eine Zahl mit ms, s, m oder h.</translation>
    </message>
    <message>
        <source>“%1” is no time. Expected: 2h for so long ago, today, a date such as 2026-01-05, or 2026-01-05T14:03.</source>
        <translation>„%1“ ist keine Zeit. Erwartet: 2h für so lange her, today, ein Datum wie 2026-01-05, oder 2026-01-05T14:03.</translation>
    </message>
    <message>
        <source>Texts are neither greater nor smaller. Use a colon here.</source>
        <translation>Texte sind weder größer noch kleiner. Verwenden Sie hier einen Doppelpunkt.</translation>
    </message>
    <message>
        <source>A * stands at the beginning or the end of a value. For more, write a pattern between slashes.</source>
        <translation>Ein * steht am Anfang oder Ende eines Werts. Für mehr schreiben Sie ein Muster zwischen Schrägstriche.</translation>
    </message>
    <message>
        <source>No pattern can stand here, as these are no texts.</source>
        <translation>Hier kann kein Muster stehen, da dies keine Texte sind.</translation>
    </message>
    <message>
        <source>This range ends before it begins.</source>
        <translation>Dieser Bereich endet, bevor er beginnt.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n parentheses and negations in one another.</source>
        <translation>
            <numerusform>Nicht mehr als %n Klammer oder Verneinung ineinander.</numerusform>
            <numerusform>Nicht mehr als %n Klammern und Verneinungen ineinander.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A query has no more than %n characters.</source>
        <translation>
            <numerusform>Eine Abfrage hat nicht mehr als %n Zeichen.</numerusform>
            <numerusform>Eine Abfrage hat nicht mehr als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no field “%1”: looked for in the payload.</source>
        <translation>Es gibt kein Feld „%1“: in den Nutzdaten gesucht.</translation>
    </message>
    <message>
        <source>There is no field “%1”: looked for in the payload. Did you mean “%2”?</source>
        <translation>Es gibt kein Feld „%1“: in den Nutzdaten gesucht. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>“%1” is none of the known words.</source>
        <translation>„%1“ ist keines der bekannten Wörter.</translation>
    </message>
    <message>
        <source>“%1” is none of the known words. Did you mean “%2”?</source>
        <translation>„%1“ ist keines der bekannten Wörter. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Event at the provider</source>
        <translation>Ereignis beim Anbieter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Final state</source>
        <translation>Endzustand</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Id of the event</source>
        <translation>ID des Ereignisses</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm:ss</source>
        <translation>d. MMM, HH:mm:ss</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>letzte %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>ist vorhanden</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>in the payload</source>
        <translation>in den Nutzdaten</translation>
    </message>
    <message>
        <source>above</source>
        <translation>über</translation>
    </message>
    <message>
        <source>without the field</source>
        <translation>ohne das Feld</translation>
    </message>
    <message>
        <source>since a time</source>
        <translation>seit einer Zeit</translation>
    </message>
    <message>
        <source>before a time</source>
        <translation>vor einer Zeit</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Gefiltert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Failed for good</source>
        <translation>Unzustellbar</translation>
    </message>
    <message>
        <source>Event time</source>
        <translation>Ereigniszeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>d MMM HH:mm:ss</source>
        <translation>d. MMM HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>LogWorkbook</name>
    <message>
        <source>%1 (UTC)</source>
        <translation>%1 (UTC)</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Einträge</translation>
    </message>
</context>
<context>
    <name>LogsCommands</name>
    <message numerus="yes">
        <source>%n more place(s) could not be used.</source>
        <translation>
            <numerusform>%n weitere Stelle war nicht verwendbar.</numerusform>
            <numerusform>%n weitere Stellen waren nicht verwendbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was confirmed before is in the archive; run it again for the rest.</source>
        <translation>Was vorher bestätigt wurde, ist im Archiv; führen Sie es für den Rest noch einmal aus.</translation>
    </message>
    <message>
        <source>%1 %, %2 entries</source>
        <translation>%1 %, %2 Einträge</translation>
    </message>
    <message>
        <source>%1 read, %2 entries</source>
        <translation>%1 gelesen, %2 Einträge</translation>
    </message>
    <message>
        <source>The catalogue could not be read; a new one was made from the files that are sound. Bookmarks and what was known of gaps are lost.</source>
        <translation>Der Katalog war nicht lesbar; aus den heilen Dateien wurde ein neuer gemacht. Lesezeichen und was von Lücken bekannt war, sind verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) added</source>
        <translation>
            <numerusform>%Ln Eintrag hinzugefügt</numerusform>
            <numerusform>%Ln Einträge hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced by a later version</source>
        <translation>
            <numerusform>%Ln durch eine spätere Fassung ersetzt</numerusform>
            <numerusform>%Ln durch eine spätere Fassung ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already</source>
        <translation>
            <numerusform>%Ln war schon da</numerusform>
            <numerusform>%Ln waren schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be used</source>
        <translation>
            <numerusform>%Ln war nicht brauchbar</numerusform>
            <numerusform>%Ln waren nicht brauchbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the parts of a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) sound</source>
        <translation>
            <numerusform>%Ln Eintrag heil</numerusform>
            <numerusform>%Ln Einträge heil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln verloren</numerusform>
            <numerusform>%Ln verloren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogsQuery</name>
    <message>
        <source>QUERY, character %1: %2</source>
        <translation>ABFRAGE, Zeichen %1: %2</translation>
    </message>
    <message>
        <source>--limit takes a number of entries, 0 or more.</source>
        <translation>--limit braucht eine Anzahl von Einträgen, 0 oder mehr.</translation>
    </message>
    <message>
        <source>--format is ndjson or csv.</source>
        <translation>--format ist ndjson oder csv.</translation>
    </message>
    <message>
        <source>--count and --group-by do not go together.</source>
        <translation>--count und --group-by gehen nicht zusammen.</translation>
    </message>
    <message>
        <source>--group-by takes fields, separated by commas: minute,status.</source>
        <translation>--group-by braucht Felder, durch Kommas getrennt: minute,status.</translation>
    </message>
    <message>
        <source>The output could not be written (%1).</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) began like a formula; an apostrophe stands before them.</source>
        <translation>
            <numerusform>%n Zelle begann wie eine Formel; ein Apostroph steht davor.</numerusform>
            <numerusform>%n Zellen begannen wie eine Formel; ein Apostroph steht davor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of this archive are lost to damage and not in the answer.</source>
        <translation>
            <numerusform>%n Eintrag dieses Archivs ist durch Beschädigung verloren und fehlt in der Antwort.</numerusform>
            <numerusform>%n Einträge dieses Archivs sind durch Beschädigung verloren und fehlen in der Antwort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingDiagram</name>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingText</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>eigener</translation>
    </message>
    <message>
        <source>%1 tells capital letters apart: the name it knows is “%2”.</source>
        <translation>%1 unterscheidet Großbuchstaben: Der Name, den es kennt, ist „%2“.</translation>
    </message>
    <message>
        <source>Write it so, unless yours is meant to be another one.</source>
        <translation>Schreiben Sie ihn so, außer wenn Sie einen anderen meinen.</translation>
    </message>
    <message>
        <source>A name that GA4&apos;s reports know.</source>
        <translation>Ein Name, den die Berichte von GA4 kennen.</translation>
    </message>
    <message>
        <source>A custom event: GA4 keeps it, its standard reports do not know it.</source>
        <translation>Ein eigenes Ereignis: GA4 bewahrt es auf, seine Standardberichte kennen es nicht.</translation>
    </message>
    <message>
        <source>A standard event of Meta.</source>
        <translation>Ein Standardereignis von Meta.</translation>
    </message>
    <message>
        <source>The event has no name.</source>
        <translation>Das Ereignis hat keinen Namen.</translation>
    </message>
    <message>
        <source>Name one, such as purchase.</source>
        <translation>Geben Sie einen an, etwa purchase.</translation>
    </message>
    <message>
        <source>to **%1** as **%2**</source>
        <translation>als **%2** an **%1**</translation>
    </message>
    <message>
        <source>%1 goes nowhere: it is counted as skipped.</source>
        <translation>%1 geht nirgendwohin: Es wird als übersprungen gezählt.</translation>
    </message>
    <message>
        <source>%1 goes %2.</source>
        <translation>%1 geht %2.</translation>
    </message>
    <message>
        <source>%1 does not get it.</source>
        <translation>%1 bekommt es nicht.</translation>
    </message>
    <message>
        <source>%1 do not get it.</source>
        <translation>%1 bekommen es nicht.</translation>
    </message>
    <message>
        <source>%1: %2 is not set up</source>
        <translation>%1: %2 ist nicht eingerichtet</translation>
    </message>
    <message>
        <source>%1 is not sent to %2</source>
        <translation>%1 wird nicht an %2 gesendet</translation>
    </message>
    <message>
        <source>%1 goes to %2 as %3</source>
        <translation>%1 geht als %3 an %2</translation>
    </message>
    <message>
        <source>%1 goes to %2 as %3, %4</source>
        <translation>%1 geht als %3 an %2, %4</translation>
    </message>
    <message>
        <source>%1, not published</source>
        <translation>%1, nicht veröffentlicht</translation>
    </message>
    <message>
        <source>to be deleted</source>
        <translation>soll gelöscht werden</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>nicht eingerichtet</translation>
    </message>
    <message>
        <source>%1: %2 is to be deleted</source>
        <translation>%1: %2 soll gelöscht werden</translation>
    </message>
</context>
<context>
    <name>NearestText</name>
    <message>
        <source>Nothing is mapped here at all.</source>
        <translation>Hier ist überhaupt nichts zugeordnet.</translation>
    </message>
    <message>
        <source>The nearest mapping is %1 → %2.</source>
        <translation>Die nächstliegende Zuordnung ist %1 → %2.</translation>
    </message>
    <message>
        <source>The nearest event it takes is %1.</source>
        <translation>Das nächstliegende Ereignis, das er annimmt, ist %1.</translation>
    </message>
</context>
<context>
    <name>ObservationTables</name>
    <message>
        <source>healthy</source>
        <translation>gesund</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>beeinträchtigt</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This site has no webhooks.</source>
        <translation>Diese Website hat keine Webhooks.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Letzter Erfolg</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>, test mode</source>
        <translation>, Testmodus</translation>
    </message>
    <message>
        <source>Failed on the way</source>
        <translation>Unterwegs gescheitert</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Review and publish</source>
        <translation>Prüfen und veröffentlichen</translation>
    </message>
    <message>
        <source>Where are my secrets?</source>
        <translation>Wo sind meine Geheimnisse?</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Data layer</source>
        <translation>Datenschicht</translation>
    </message>
    <message>
        <source>Delivery logs</source>
        <translation>Zustellprotokolle</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>ProviderArgument</name>
    <message>
        <source>PROVIDER: %1 is another part of the service and never a provider. There are ga4, meta and gads.</source>
        <translation>PROVIDER: %1 ist ein anderer Teil des Dienstes und nie ein Anbieter. Es gibt ga4, meta und gads.</translation>
    </message>
    <message>
        <source>PROVIDER: that is no name of a provider. There are ga4, meta and gads (google_ads is the same); other names are made of letters, digits, “_”, “-” and “.”.</source>
        <translation>PROVIDER: Das ist kein Anbietername. Es gibt ga4, meta und gads (google_ads ist dasselbe); andere Namen bestehen aus Buchstaben, Ziffern, „_“, „-“ und „.“.</translation>
    </message>
    <message>
        <source>%1 is not configured on this site. Create it with: selwise-console providers put %2</source>
        <translation>%1 ist auf dieser Website nicht eingerichtet. Legen Sie ihn an mit: selwise-console providers put %2</translation>
    </message>
    <message>
        <source>There is no provider %1 on this site. There are ga4, meta and gads (google_ads is the same).</source>
        <translation>Auf dieser Site gibt es keinen Anbieter %1. Es gibt ga4, meta und gads (google_ads ist dasselbe).</translation>
    </message>
</context>
<context>
    <name>ProviderHelp</name>
    <message>
        <source>Only an event seen in DebugView proves the credentials.</source>
        <translation>Erst ein Ereignis, das in DebugView zu sehen ist, beweist die Zugangsdaten.</translation>
    </message>
    <message>
        <source>Event names begin with a letter and have at most 40 letters, digits or underscores; upper and lower case differ.</source>
        <translation>Ereignisnamen beginnen mit einem Buchstaben und haben höchstens 40 Buchstaben, Ziffern oder Unterstriche; Groß- und Kleinschreibung wird unterschieden.</translation>
    </message>
    <message>
        <source>GA4 takes events up to 72 hours late.</source>
        <translation>GA4 nimmt Ereignisse mit bis zu 72 Stunden Verspätung an.</translation>
    </message>
    <message>
        <source>A server event and a pixel event count as one when name and event ID are the same, within 48 hours.</source>
        <translation>Ein Serverereignis und ein Pixelereignis zählen als eines, wenn Name und Ereignis-ID gleich sind, innerhalb von 48 Stunden.</translation>
    </message>
    <message>
        <source>Meta takes events up to 7 days late; one older event fails its whole request.</source>
        <translation>Meta nimmt Ereignisse mit bis zu 7 Tagen Verspätung an; ein einziges älteres Ereignis lässt die ganze Anfrage scheitern.</translation>
    </message>
    <message>
        <source>Standard names such as Purchase and AddToCart are exact: another spelling is a custom event.</source>
        <translation>Standardnamen wie Purchase und AddToCart gelten genau so: Eine andere Schreibweise ist ein benutzerdefiniertes Ereignis.</translation>
    </message>
    <message>
        <source>Every mapped event hits this one label: map only what should count as this conversion.</source>
        <translation>Jedes zugeordnete Ereignis trifft dieses eine Label: Ordnen Sie nur zu, was als diese Conversion zählen soll.</translation>
    </message>
    <message>
        <source>The ping confirms nothing, and without a click ID nothing is attributed.</source>
        <translation>Der Ping bestätigt nichts, und ohne Klick-ID wird nichts zugerechnet.</translation>
    </message>
    <message>
        <source>Conversion ID, customer ID and conversion action ID are three different numbers.</source>
        <translation>Conversion-ID, Kunden-ID und ID der Conversion-Aktion sind drei verschiedene Nummern.</translation>
    </message>
</context>
<context>
    <name>ProviderNotes</name>
    <message numerus="yes">
        <source>%n events share one label.</source>
        <translation>
            <numerusform>%n Ereignis nutzt ein Label.</numerusform>
            <numerusform>%n Ereignisse teilen sich ein Label.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 all count as the conversion **%2**. Map only what should count as this conversion.</source>
        <translation>%1 zählen alle als die Conversion **%2**. Ordnen Sie nur zu, was als diese Conversion zählen soll.</translation>
    </message>
    <message>
        <source>with this label</source>
        <translation>mit diesem Label</translation>
    </message>
    <message>
        <source>%1 does not take events.</source>
        <translation>%1 nimmt keine Ereignisse an.</translation>
    </message>
    <message>
        <source>%1 takes only some events.</source>
        <translation>%1 nimmt nur einige Ereignisse an.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Its last answer: %1</source>
        <translation>Letzte Antwort: %1</translation>
    </message>
    <message>
        <source>Enabled, and nothing is mapped.</source>
        <translation>Aktiviert, aber nichts ist zugeordnet.</translation>
    </message>
    <message>
        <source>No event reaches %1 until one is mapped.</source>
        <translation>Kein Ereignis erreicht %1, bis eines zugeordnet ist.</translation>
    </message>
    <message>
        <source>GA4 answers 204 to everything.</source>
        <translation>GA4 antwortet auf alles mit 204.</translation>
    </message>
    <message>
        <source>A wrong secret looks exactly like a right one, and nothing arrives. One look at DebugView settles it.</source>
        <translation>Ein falsches Geheimnis sieht genauso aus wie ein richtiges, und nichts kommt an. Ein Blick in DebugView klärt es.</translation>
    </message>
    <message>
        <source>This program does not know this provider.</source>
        <translation>Dieses Programm kennt diesen Anbieter nicht.</translation>
    </message>
    <message>
        <source>You can switch it on and off; its settings are written back as they are.</source>
        <translation>Sie können ihn ein- und ausschalten; seine Einstellungen werden unverändert zurückgeschrieben.</translation>
    </message>
    <message>
        <source>Nothing was delivered since %1.</source>
        <translation>Seit %1 wurde nichts zugestellt.</translation>
    </message>
    <message>
        <source>So it was %1; it could not be read since.</source>
        <translation>So war es %1; seither konnte es nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>ProviderStatus</name>
    <message>
        <source>Last delivery %1</source>
        <translation>Letzte Zustellung %1</translation>
    </message>
    <message>
        <source>No delivery seen yet</source>
        <translation>Noch keine Zustellung</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Es wird nichts gesendet</translation>
    </message>
    <message>
        <source>New, not published</source>
        <translation>Neu, nicht veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>%n fields need attention</source>
        <translation>
            <numerusform>%n Feld ist zu prüfen</numerusform>
            <numerusform>%n Felder sind zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to publish</source>
        <translation>Bereit zum Veröffentlichen</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Testmodus</translation>
    </message>
    <message>
        <source>Logged, nothing is sent</source>
        <translation>Protokolliert, nichts wird gesendet</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Beeinträchtigt</translation>
    </message>
    <message>
        <source>Failing since %1</source>
        <translation>Gestört seit %1</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Im Leerlauf</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>The service says nothing about its health</source>
        <translation>Der Dienst nennt keinen Zustand</translation>
    </message>
    <message>
        <source>%1 logged, nothing is sent</source>
        <translation>%1 protokolliert, nicht gesendet</translation>
    </message>
    <message>
        <source>Reading its state</source>
        <translation>Der Zustand wird gelesen</translation>
    </message>
    <message>
        <source>Its state could not be read</source>
        <translation>Zustand nicht lesbar</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 pro Minute</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 pro Stunde</translation>
    </message>
    <message>
        <source>As of %1, no answer since</source>
        <translation>Stand %1, seither keine Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts failed on the way</source>
        <translation>
            <numerusform>%Ln Zwischenversuch gescheitert</numerusform>
            <numerusform>%Ln Zwischenversuche gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>To be deleted, in conflict</source>
        <translation>Soll gelöscht werden, Konflikt</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>Soll gelöscht werden</translation>
    </message>
    <message>
        <source>Until you publish it stays as it is</source>
        <translation>Bis zum Veröffentlichen bleibt es, wie es ist</translation>
    </message>
</context>
<context>
    <name>ProviderTables</name>
    <message>
        <source>enabled</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>on: logged, not sent</source>
        <translation>ein: protokolliert, nicht gesendet</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>stored, ends in %1</source>
        <translation>gespeichert, endet auf %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>the service does not say</source>
        <translation>der Dienst sagt es nicht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>no condition</source>
        <translation>keine Bedingung</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Testmodus</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Event mapping</source>
        <translation>Ereigniszuordnung</translation>
    </message>
    <message>
        <source>Reverse mapping</source>
        <translation>Umgekehrte Zuordnung</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>No provider is configured on this site.</source>
        <translation>Auf dieser Website ist kein Anbieter eingerichtet.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
</context>
<context>
    <name>ProviderText</name>
    <message>
        <source>GA4</source>
        <translation>GA4</translation>
    </message>
    <message>
        <source>Measurement Protocol, web stream</source>
        <translation>Measurement Protocol, Webstream</translation>
    </message>
    <message>
        <source>Sends events to a web stream of Google Analytics 4. It answers every request alike, so a wrong secret is not told.</source>
        <translation>Sendet Ereignisse an einen Webstream von Google Analytics 4. Es beantwortet jede Anfrage gleich; ein falsches Geheimnis wird deshalb nicht gemeldet.</translation>
    </message>
    <message>
        <source>In the sandbox a stand-in on this computer takes the events; nothing reaches Google Analytics.</source>
        <translation>In der Sandbox nimmt ein Ersatz auf diesem Computer die Ereignisse an; nichts erreicht Google Analytics.</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Conversions API, pixel and server events</source>
        <translation>Conversions API, Pixel- und Serverereignisse</translation>
    </message>
    <message>
        <source>Sends events to a Meta pixel from the server. A wrong or expired access token is refused, and the refusal is shown.</source>
        <translation>Sendet Ereignisse vom Server an ein Meta-Pixel. Ein falsches oder abgelaufenes Zugriffstoken wird abgelehnt, und die Ablehnung wird angezeigt.</translation>
    </message>
    <message>
        <source>In the sandbox a stand-in on this computer takes the events; nothing reaches Meta.</source>
        <translation>In der Sandbox nimmt ein Ersatz auf diesem Computer die Ereignisse an; nichts erreicht Meta.</translation>
    </message>
    <message>
        <source>Google Ads</source>
        <translation>Google Ads</translation>
    </message>
    <message>
        <source>Conversion ping, one label for the record</source>
        <translation>Conversion-Ping, ein Label für den Datensatz</translation>
    </message>
    <message>
        <source>Reports conversions to Google Ads, each under the one label. Nothing is confirmed, and without a click ID nothing is attributed.</source>
        <translation>Meldet Conversions an Google Ads, alle unter dem einen Label. Nichts wird bestätigt, und ohne Klick-ID wird nichts zugerechnet.</translation>
    </message>
    <message>
        <source>In the sandbox a stand-in on this computer takes the pings; nothing reaches Google Ads.</source>
        <translation>In der Sandbox nimmt ein Ersatz auf diesem Computer die Pings an; nichts erreicht Google Ads.</translation>
    </message>
    <message>
        <source>Unnamed provider</source>
        <translation>Anbieter ohne Namen</translation>
    </message>
    <message>
        <source>Not known to this program</source>
        <translation>Diesem Programm nicht bekannt</translation>
    </message>
    <message>
        <source>Its settings are shown as JSON, kept, and written back as they are.</source>
        <translation>Die Einstellungen werden als JSON angezeigt, behalten und unverändert zurückgeschrieben.</translation>
    </message>
    <message>
        <source>The sandbox has no stand-in for it; nothing is sent.</source>
        <translation>Die Sandbox hat keinen Ersatz dafür; es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Measurement ID</source>
        <translation>Mess-ID</translation>
    </message>
    <message>
        <source>Names the web data stream. G- and ten letters or digits, as in Data streams.</source>
        <translation>Bezeichnet den Web-Datenstream. G- und zehn Buchstaben oder Ziffern, wie unter „Datenstreams“.</translation>
    </message>
    <message>
        <source>Where do I find the measurement ID?</source>
        <translation>Wo finde ich die Mess-ID?</translation>
    </message>
    <message>
        <source>In Google Analytics choose Admin, then under the property Data streams.</source>
        <translation>Wählen Sie in Google Analytics „Verwaltung“, dann unter der Property „Datenstreams“.</translation>
    </message>
    <message>
        <source>Open the web stream of this shop.</source>
        <translation>Öffnen Sie den Webstream dieses Shops.</translation>
    </message>
    <message>
        <source>Copy the Measurement ID at the top right; it starts with G-.</source>
        <translation>Kopieren Sie die Mess-ID oben rechts; sie beginnt mit G-.</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API-Secret</translation>
    </message>
    <message>
        <source>Belongs to this one data stream. Google accepts a wrong one without a word, and nothing arrives.</source>
        <translation>Gehört zu diesem einen Datenstream. Google nimmt ein falsches stillschweigend an, und nichts kommt an.</translation>
    </message>
    <message>
        <source>Where do I find the API secret?</source>
        <translation>Wo finde ich das API-Secret?</translation>
    </message>
    <message>
        <source>In Google Analytics choose Admin, Data streams, and open the same web stream as for the measurement ID.</source>
        <translation>Wählen Sie in Google Analytics „Verwaltung“, „Datenstreams“ und öffnen Sie denselben Webstream wie für die Mess-ID.</translation>
    </message>
    <message>
        <source>Choose Measurement Protocol API secrets; accept the terms if it asks.</source>
        <translation>Wählen Sie „Measurement Protocol API-Secrets“; stimmen Sie den Bedingungen zu, falls danach gefragt wird.</translation>
    </message>
    <message>
        <source>Choose Create, give it a name, and copy the secret value. A secret of another stream does not work.</source>
        <translation>Wählen Sie „Erstellen“, vergeben Sie einen Namen und kopieren Sie den Wert des Secrets. Ein Secret eines anderen Streams funktioniert nicht.</translation>
    </message>
    <message>
        <source>Pixel ID</source>
        <translation>Pixel-ID</translation>
    </message>
    <message>
        <source>Names the pixel, which Meta also calls a dataset. Digits only, as in Events Manager.</source>
        <translation>Bezeichnet das Pixel, das Meta auch Dataset nennt. Nur Ziffern, wie im Events Manager.</translation>
    </message>
    <message>
        <source>Where do I find the pixel ID?</source>
        <translation>Wo finde ich die Pixel-ID?</translation>
    </message>
    <message>
        <source>Open Meta Events Manager and choose Data sources.</source>
        <translation>Öffnen Sie den Meta Events Manager und wählen Sie „Datenquellen“.</translation>
    </message>
    <message>
        <source>Select the pixel (dataset) of this shop.</source>
        <translation>Wählen Sie das Pixel (Dataset) dieses Shops aus.</translation>
    </message>
    <message>
        <source>Copy the ID under its name, or from Settings; it has about 15 or 16 digits.</source>
        <translation>Kopieren Sie die ID unter dem Namen oder aus den Einstellungen; sie hat etwa 15 oder 16 Ziffern.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Allows Selwise to send events to this pixel. Meta refuses it when it is expired or for another pixel.</source>
        <translation>Erlaubt Selwise, Ereignisse an dieses Pixel zu senden. Meta lehnt es ab, wenn es abgelaufen ist oder zu einem anderen Pixel gehört.</translation>
    </message>
    <message>
        <source>Where do I find the access token?</source>
        <translation>Wo finde ich das Zugriffstoken?</translation>
    </message>
    <message>
        <source>Open Meta Events Manager, select the pixel, and choose Settings.</source>
        <translation>Öffnen Sie den Meta Events Manager, wählen Sie das Pixel aus und dann „Einstellungen“.</translation>
    </message>
    <message>
        <source>Under Conversions API, set up manually, choose Generate access token.</source>
        <translation>Wählen Sie unter „Conversions API“, manuelle Einrichtung, „Zugriffstoken generieren“.</translation>
    </message>
    <message>
        <source>Copy it at once: Meta shows it only this one time.</source>
        <translation>Kopieren Sie es sofort: Meta zeigt es nur dieses eine Mal.</translation>
    </message>
    <message>
        <source>Only somebody with developer rights in the business sees that link.</source>
        <translation>Nur wer im Unternehmen Entwicklerrechte hat, sieht diesen Link.</translation>
    </message>
    <message>
        <source>Advanced matching</source>
        <translation>Erweiterter Abgleich</translation>
    </message>
    <message>
        <source>Adds hashed e-mail and phone of signed-in visitors. Needs marketing consent.</source>
        <translation>Ergänzt gehashte E-Mail-Adresse und Telefonnummer angemeldeter Besucher. Erfordert Marketing-Einwilligung.</translation>
    </message>
    <message>
        <source>What does advanced matching send?</source>
        <translation>Was sendet der erweiterte Abgleich?</translation>
    </message>
    <message>
        <source>E-mail, phone and name are normalised and hashed with SHA-256 before they leave.</source>
        <translation>E-Mail-Adresse, Telefonnummer und Name werden normalisiert und mit SHA-256 gehasht, bevor sie gesendet werden.</translation>
    </message>
    <message>
        <source>They let Meta recognise more of the visitors; only Meta knows how many.</source>
        <translation>Damit kann Meta mehr Besucher erkennen; wie viele, weiß nur Meta.</translation>
    </message>
    <message>
        <source>Check that your consent banner and privacy notice cover it.</source>
        <translation>Prüfen Sie, ob Ihr Einwilligungsbanner und Ihre Datenschutzerklärung das abdecken.</translation>
    </message>
    <message>
        <source>Conversion ID</source>
        <translation>Conversion-ID</translation>
    </message>
    <message>
        <source>Names the Google Ads account of the tag. AW- and digits; not the customer ID.</source>
        <translation>Bezeichnet das Google-Ads-Konto des Tags. AW- und Ziffern; nicht die Kunden-ID.</translation>
    </message>
    <message>
        <source>Where do I find the conversion ID?</source>
        <translation>Wo finde ich die Conversion-ID?</translation>
    </message>
    <message>
        <source>In Google Ads choose Goals, Conversions, and open the conversion action.</source>
        <translation>Wählen Sie in Google Ads „Zielvorhaben“, „Conversions“ und öffnen Sie die Conversion-Aktion.</translation>
    </message>
    <message>
        <source>Choose Tag setup, then Use Google Tag Manager.</source>
        <translation>Wählen Sie „Tag-Einrichtung“, dann „Google Tag Manager verwenden“.</translation>
    </message>
    <message>
        <source>Copy the Conversion ID and put AW- before it when only digits are shown.</source>
        <translation>Kopieren Sie die Conversion-ID und setzen Sie AW- davor, wenn nur Ziffern angezeigt werden.</translation>
    </message>
    <message>
        <source>The number with two hyphens at the top of Google Ads is the customer ID, which does not work here.</source>
        <translation>Die Nummer mit zwei Bindestrichen oben in Google Ads ist die Kunden-ID; sie funktioniert hier nicht.</translation>
    </message>
    <message>
        <source>Conversion label</source>
        <translation>Conversion-Label</translation>
    </message>
    <message>
        <source>Names the one conversion action that every event of this record counts for.</source>
        <translation>Bezeichnet die eine Conversion-Aktion, für die jedes Ereignis dieses Datensatzes zählt.</translation>
    </message>
    <message>
        <source>Where do I find the conversion label?</source>
        <translation>Wo finde ich das Conversion-Label?</translation>
    </message>
    <message>
        <source>Choose Tag setup, then Use Google Tag Manager: the label stands below the conversion ID.</source>
        <translation>Wählen Sie „Tag-Einrichtung“, dann „Google Tag Manager verwenden“: Das Label steht unter der Conversion-ID.</translation>
    </message>
    <message>
        <source>There is one label for the record: map only the event that is this conversion, or others count as it, too.</source>
        <translation>Es gibt ein Label für den Datensatz: Ordnen Sie nur das Ereignis zu, das diese Conversion ist, sonst zählen auch andere als sie.</translation>
    </message>
    <message>
        <source>Send the value</source>
        <translation>Wert senden</translation>
    </message>
    <message>
        <source>Sends the event&apos;s or order&apos;s value in its own currency; nothing is converted.</source>
        <translation>Sendet den Wert des Ereignisses oder der Bestellung in seiner eigenen Währung; nichts wird umgerechnet.</translation>
    </message>
    <message>
        <source>When should the value be sent?</source>
        <translation>Wann soll der Wert gesendet werden?</translation>
    </message>
    <message>
        <source>Turn it on for bidding by value, such as target ROAS.</source>
        <translation>Schalten Sie es ein, wenn Sie nach Wert bieten, etwa mit Ziel-ROAS.</translation>
    </message>
    <message>
        <source>In the conversion action choose Use different values for each conversion, or Google ignores it.</source>
        <translation>Wählen Sie in der Conversion-Aktion „Unterschiedliche Werte für jede Conversion verwenden“, sonst ignoriert Google ihn.</translation>
    </message>
    <message>
        <source>Selwise logs the events and sends none of them to GA4. GA4&apos;s debug mode is another thing: such events do arrive.</source>
        <translation>Selwise protokolliert die Ereignisse und sendet keines davon an GA4. Der Debug-Modus von GA4 ist etwas anderes: Solche Ereignisse kommen an.</translation>
    </message>
    <message>
        <source>Selwise logs the events and sends none of them to Meta. Meta&apos;s test event code is another thing: such events do arrive.</source>
        <translation>Selwise protokolliert die Ereignisse und sendet keines davon an Meta. Der Testereigniscode von Meta ist etwas anderes: Solche Ereignisse kommen an.</translation>
    </message>
    <message>
        <source>Selwise logs the events and sends none of them to Google Ads.</source>
        <translation>Selwise protokolliert die Ereignisse und sendet keines davon an Google Ads.</translation>
    </message>
    <message>
        <source>Selwise logs the events and sends none of them.</source>
        <translation>Selwise protokolliert die Ereignisse und sendet keines davon.</translation>
    </message>
    <message>
        <source>%1 (secret)</source>
        <translation>%1 (Geheimnis)</translation>
    </message>
    <message>
        <source>Members this program does not know are kept and written back as they are.</source>
        <translation>Felder, die dieses Programm nicht kennt, werden behalten und unverändert zurückgeschrieben.</translation>
    </message>
    <message>
        <source>Selwise&apos;s documentation does not say this. The sandbox works this way; the real service may differ.</source>
        <translation>Die Dokumentation von Selwise sagt dazu nichts. Die Sandbox arbeitet so; der echte Dienst kann abweichen.</translation>
    </message>
</context>
<context>
    <name>PublishRunTexts</name>
    <message>
        <source>%1 is %2, not %3</source>
        <translation>%1 ist %2, nicht %3</translation>
    </message>
    <message>
        <source>%1 was published.</source>
        <translation>%1 wurde veröffentlicht.</translation>
    </message>
    <message>
        <source>It could not be read back to compare. %1</source>
        <translation>Zum Vergleichen konnte es nicht zurückgelesen werden. %1</translation>
    </message>
    <message>
        <source>Read back and the same.</source>
        <translation>Zurückgelesen und gleich.</translation>
    </message>
    <message>
        <source>%1 was published, but reads back differently.</source>
        <translation>%1 wurde veröffentlicht, liest sich aber anders zurück.</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Somebody else changed the same fields just now. Choose below, then publish again.</source>
        <translation>Jemand anderes hat gerade dieselben Felder geändert. Wählen Sie unten aus und veröffentlichen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The write must carry %1 along, and it cannot be read now. %2</source>
        <translation>Beim Schreiben muss %1 mitgehen, und es kann gerade nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>This server replaces everything, and would lose what this computer does not have: %1. Enter it first, then publish again.</source>
        <translation>Dieser Server ersetzt alles und würde verlieren, was dieser Computer nicht hat: %1. Geben Sie es zuerst ein und veröffentlichen Sie dann erneut.</translation>
    </message>
    <message>
        <source>It has fields to mend first.</source>
        <translation>Zuerst sind Felder zu korrigieren.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was written.</source>
        <translation>Es ist nicht bekannt, ob %1 geschrieben wurde.</translation>
    </message>
    <message>
        <source>Nothing is sent again by itself: refresh and compare before you publish again.</source>
        <translation>Nichts wird von selbst erneut gesendet: Aktualisieren und vergleichen Sie, bevor Sie erneut veröffentlichen.</translation>
    </message>
    <message>
        <source>it is still there</source>
        <translation>es ist noch da</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>es ist nicht da</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>The service does not have it any more.</source>
        <translation>Der Dienst hat es nicht mehr.</translation>
    </message>
    <message>
        <source>Nothing is sent there any more, also what waits for another attempt. Its delivery log goes with it, and its secrets leave this computer.</source>
        <translation>Dorthin wird nichts mehr gesendet, auch nicht, was auf einen weiteren Versuch wartet. Sein Zustellprotokoll geht mit, und seine Geheimnisse verlassen diesen Computer.</translation>
    </message>
    <message>
        <source>Nothing is sent to it any more. Its settings, mappings and filters go at the server, and its secrets leave this computer.</source>
        <translation>Dorthin wird nichts mehr gesendet. Am Server gehen seine Einstellungen, Zuordnungen und Filter, und seine Geheimnisse verlassen diesen Computer.</translation>
    </message>
    <message>
        <source>It could not be read again to be sure. %1</source>
        <translation>Es konnte zur Sicherheit nicht noch einmal gelesen werden. %1</translation>
    </message>
    <message>
        <source>%1 is still there.</source>
        <translation>%1 ist noch da.</translation>
    </message>
    <message>
        <source>The service accepted the deletion, and has it all the same. Publish again, or ask whoever runs the service.</source>
        <translation>Der Dienst hat die Löschung angenommen und hat es trotzdem noch. Veröffentlichen Sie erneut, oder fragen Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Somebody else changed it since it was read. Choose below, then publish again.</source>
        <translation>Jemand anderes hat es seit dem Lesen geändert. Wählen Sie unten, dann veröffentlichen Sie erneut.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was deleted.</source>
        <translation>Es ist nicht bekannt, ob %1 gelöscht wurde.</translation>
    </message>
    <message>
        <source>It was changed after you had reviewed it. Review it once more, then publish.</source>
        <translation>Es wurde nach Ihrer Prüfung geändert. Prüfen Sie es noch einmal, dann veröffentlichen Sie.</translation>
    </message>
</context>
<context>
    <name>PublishWarnings</name>
    <message>
        <source>After this, “%1” reaches nobody: no provider and no webhook gets it.</source>
        <translation>Danach erreicht „%1“ niemanden: Kein Anbieter und kein Webhook bekommt es.</translation>
    </message>
    <message>
        <source>%1 is on, and nothing is mapped: no event reaches it.</source>
        <translation>%1 ist eingeschaltet, und nichts ist zugeordnet: Kein Ereignis erreicht es.</translation>
    </message>
    <message>
        <source>The filter of “%1” asks for %2, and no such event that was seen here has it.</source>
        <translation>Der Filter von „%1“ fragt nach %2, und kein solches Ereignis, das hier gesehen wurde, hat es.</translation>
    </message>
    <message>
        <source>“%1” goes out as “%2”. %3</source>
        <translation>„%1“ geht als „%2“ hinaus. %3</translation>
    </message>
    <message>
        <source>Test mode of %1 stays on: its events are logged, and none is sent.</source>
        <translation>Der Testmodus von %1 bleibt an: Seine Ereignisse werden protokolliert, und keines wird gesendet.</translation>
    </message>
</context>
<context>
    <name>PutCommand</name>
    <message>
        <source>Type the record as JSON, then press Ctrl+D.</source>
        <translation>Geben Sie den Datensatz als JSON ein und drücken Sie dann Strg+D.</translation>
    </message>
    <message>
        <source>standard input: more than %1 MiB, which no service takes. Send the members that are to change.</source>
        <translation>Standardeingabe: mehr als %1 MiB; das nimmt kein Dienst an. Senden Sie die Felder, die sich ändern sollen.</translation>
    </message>
    <message>
        <source>standard input: nothing came for %1 s. Pipe a record into it, or wait longer with --timeout.</source>
        <translation>Standardeingabe: %1 s lang kam nichts. Leiten Sie einen Datensatz hinein oder warten Sie mit --timeout länger.</translation>
    </message>
    <message>
        <source>standard input: it cannot be read (%1).</source>
        <translation>Standardeingabe: Sie kann nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>The change may have been made; see with: selwise-console providers get %1</source>
        <translation>Die Änderung wurde vielleicht ausgeführt; prüfen Sie es mit: selwise-console providers get %1</translation>
    </message>
    <message>
        <source>It was accepted, and could not be read back to compare.</source>
        <translation>Es wurde angenommen, konnte aber nicht zum Vergleich zurückgelesen werden.</translation>
    </message>
    <message>
        <source>%1: the service accepted the write, and has another value now.</source>
        <translation>%1: Der Dienst hat das Schreiben angenommen und hat jetzt einen anderen Wert.</translation>
    </message>
    <message>
        <source>%1: the service accepted the write, and does not hold this secret as sent.</source>
        <translation>%1: Der Dienst hat das Schreiben angenommen und hat dieses Geheimnis nicht so, wie es gesendet wurde.</translation>
    </message>
    <message>
        <source>%1: the service has it; it was not kept in this computer&apos;s keychain. %2</source>
        <translation>%1: Der Dienst hat es; im Schlüsselbund dieses Computers wurde es nicht gespeichert. %2</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Somebody else changed %1 at the same time; nothing was written. Read it again and repeat.</source>
        <translation>Jemand anderes hat %1 zur selben Zeit geändert; nichts wurde geschrieben. Lesen Sie neu und wiederholen Sie es.</translation>
    </message>
    <message>
        <source>%1: changed by both.</source>
        <translation>%1: von beiden geändert.</translation>
    </message>
    <message>
        <source>Nothing was written: the service does not show %1 and may forget what it is not sent, and it is not on this computer either. Put it on standard input in config, or write all the same with --drop-secrets.</source>
        <translation>Nichts wurde geschrieben: Der Dienst zeigt %1 nicht an und vergisst womöglich, was ihm nicht gesendet wird; auch auf diesem Computer ist es nicht vorhanden. Geben Sie es über die Standardeingabe in config an, oder schreiben Sie trotzdem mit --drop-secrets.</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>der ganze Datensatz</translation>
    </message>
    <message>
        <source>Wrote your stored “%1” of %2, as the server does not keep secrets that are left out.</source>
        <translation>Ihr gespeichertes „%1“ für %2 wurde geschrieben, da der Server Geheimnisse, die fehlen, nicht behält.</translation>
    </message>
    <message>
        <source>Wrote the “%1” that the server had shown, as it does not keep secrets that are left out.</source>
        <translation>Das „%1“, das der Server angezeigt hatte, wurde geschrieben, da er Geheimnisse, die fehlen, nicht behält.</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>The name of %1 could not be found (DNS), so nothing was sent.</source>
        <translation>Der Hostname für %1 wurde nicht gefunden (DNS), daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the address for typing errors; if it is right, name resolution will be back. Selwise tries again.</source>
        <translation>Prüfen Sie die Adresse auf Tippfehler; stimmt sie, wird die Namensauflösung wieder funktionieren. Selwise versucht es erneut.</translation>
    </message>
    <message>
        <source>%1 refused the connection: nothing listens at that address.</source>
        <translation>%1 hat die Verbindung abgelehnt: Unter dieser Adresse antwortet kein Dienst.</translation>
    </message>
    <message>
        <source>Check the address and port, and that the receiver runs. Selwise tries again.</source>
        <translation>Prüfen Sie Adresse und Port und ob der Empfänger läuft. Selwise versucht es erneut.</translation>
    </message>
    <message>
        <source>%1 broke the connection before it answered; whether it took the event is not known.</source>
        <translation>%1 hat die Verbindung vor der Antwort abgebrochen; ob das Ereignis angenommen wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Selwise tries again with the same id. If it stays so, let the receiver look into its logs.</source>
        <translation>Selwise versucht es mit derselben ID erneut. Bleibt es dabei, lassen Sie den Empfänger in seinen Protokollen nachsehen.</translation>
    </message>
    <message>
        <source>The answer of %1 ended in the middle; whether it took the event is not known.</source>
        <translation>Die Antwort brach mittendrin ab (%1); ob das Ereignis angenommen wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 did not answer in time; whether it took the event is not known.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet; ob das Ereignis angenommen wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Selwise tries again with the same id. A receiver should answer first and work afterwards.</source>
        <translation>Selwise versucht es mit derselben ID erneut. Ein Empfänger sollte zuerst antworten und danach arbeiten.</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate is not trusted here.</source>
        <translation>Keine sichere Verbindung (%1): Dem Zertifikat wird hier nicht vertraut.</translation>
    </message>
    <message>
        <source>Check the address, and whether the certificate has run out or names another host. Selwise tries again.</source>
        <translation>Prüfen Sie die Adresse und ob das Zertifikat abgelaufen ist oder einen anderen Host nennt. Selwise versucht es erneut.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than is read.</source>
        <translation>Die Antwort ist größer, als hier gelesen wird (%1).</translation>
    </message>
    <message>
        <source>Let the receiver answer with a few bytes; only the status counts.</source>
        <translation>Lassen Sie den Empfänger mit wenigen Bytes antworten; nur der Status zählt.</translation>
    </message>
    <message>
        <source>%1 did not answer; whether it took the event is not known.</source>
        <translation>%1 hat nicht geantwortet; ob das Ereignis angenommen wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Selwise tries again with the same id.</source>
        <translation>Selwise versucht es mit derselben ID erneut.</translation>
    </message>
    <message>
        <source>Sending to %1 is not allowed from here, so nothing was sent.</source>
        <translation>Senden an %1 ist von hier aus nicht erlaubt, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The sandbox sends to this computer only; allow more with --allow-webhooks-to HOST.</source>
        <translation>Die Sandbox sendet nur an diesen Computer; mehr erlauben Sie mit --allow-webhooks-to HOST.</translation>
    </message>
    <message>
        <source>%1 has moved (status 301). Redirects are not followed.</source>
        <translation>%1 ist umgezogen (Status 301). Umleitungen werden nicht befolgt.</translation>
    </message>
    <message>
        <source>Enter the address that it moved to.</source>
        <translation>Geben Sie die neue Adresse ein.</translation>
    </message>
    <message>
        <source>%1 redirected to another address, which is not followed.</source>
        <translation>%1 hat auf eine andere Adresse umgeleitet; der Umleitung wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Enter the address that takes deliveries itself.</source>
        <translation>Geben Sie die Adresse ein, die Zustellungen selbst annimmt.</translation>
    </message>
    <message>
        <source>%1 did not accept what was sent (status 400).</source>
        <translation>%1 hat das Gesendete nicht angenommen (Status 400).</translation>
    </message>
    <message>
        <source>Compare the request with what the destination asks for.</source>
        <translation>Vergleichen Sie die Anfrage mit dem, was das Ziel verlangt.</translation>
    </message>
    <message>
        <source>%1 refused the credentials (status 401).</source>
        <translation>%1 hat die Zugangsdaten abgelehnt (Status 401).</translation>
    </message>
    <message>
        <source>Enter the credentials again; they are missing, wrong or have run out.</source>
        <translation>Geben Sie die Zugangsdaten erneut ein; sie fehlen, sind falsch oder abgelaufen.</translation>
    </message>
    <message>
        <source>%1 knows the credentials, or does not say, and refused (status 403).</source>
        <translation>%1 kennt die Zugangsdaten, oder sagt es nicht, und hat abgelehnt (Status 403).</translation>
    </message>
    <message>
        <source>Check that these credentials may do this, and that nothing in front of it, as a firewall, blocks it.</source>
        <translation>Prüfen Sie, ob diese Zugangsdaten dazu berechtigen und ob nichts davor, etwa eine Firewall, es blockiert.</translation>
    </message>
    <message>
        <source>There is nothing at the address of %1 (status 404).</source>
        <translation>Unter der Adresse für %1 gibt es nichts (Status 404).</translation>
    </message>
    <message>
        <source>Check the address and the id in it.</source>
        <translation>Prüfen Sie die Adresse und die ID darin.</translation>
    </message>
    <message>
        <source>%1 takes no POST at that address (status 405).</source>
        <translation>%1 nimmt unter dieser Adresse kein POST an (Status 405).</translation>
    </message>
    <message>
        <source>Check the address: it is another page than the one for deliveries.</source>
        <translation>Prüfen Sie die Adresse: Es ist eine andere Seite als die für Zustellungen.</translation>
    </message>
    <message>
        <source>A proxy in front of %1 wants credentials of its own (status 407).</source>
        <translation>Ein vorgeschalteter Proxy verlangt eigene Zugangsdaten (%1, Status 407).</translation>
    </message>
    <message>
        <source>Set up the proxy, or let this computer reach the destination without it.</source>
        <translation>Richten Sie den Proxy ein, oder lassen Sie diesen Computer das Ziel ohne ihn erreichen.</translation>
    </message>
    <message>
        <source>%1 waited too long for the request (status 408).</source>
        <translation>%1 hat zu lange auf die Anfrage gewartet (Status 408).</translation>
    </message>
    <message>
        <source>Selwise tries again.</source>
        <translation>Selwise versucht es erneut.</translation>
    </message>
    <message>
        <source>%1 says that it is gone for good (status 410), so the webhook is disabled.</source>
        <translation>%1 meldet, endgültig weg zu sein (Status 410), daher ist der Webhook deaktiviert.</translation>
    </message>
    <message>
        <source>Enter a new address and enable it again, or delete it.</source>
        <translation>Geben Sie eine neue Adresse ein und aktivieren Sie ihn wieder, oder löschen Sie ihn.</translation>
    </message>
    <message>
        <source>%1 takes no request of this size (status 413).</source>
        <translation>%1 nimmt keine Anfrage dieser Größe an (Status 413).</translation>
    </message>
    <message>
        <source>Let the receiver take larger bodies, or let the shop send smaller events.</source>
        <translation>Lassen Sie den Empfänger größere Bodys annehmen, oder lassen Sie den Shop kleinere Ereignisse senden.</translation>
    </message>
    <message>
        <source>%1 does not take JSON (status 415).</source>
        <translation>%1 nimmt kein JSON an (Status 415).</translation>
    </message>
    <message>
        <source>Let the receiver accept application/json, or check the address.</source>
        <translation>Lassen Sie den Empfänger application/json annehmen, oder prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 understood the request and found the event wrong (status 422).</source>
        <translation>%1 hat die Anfrage verstanden und hält das Ereignis für falsch (Status 422).</translation>
    </message>
    <message>
        <source>%1 wants to be asked later (status 425).</source>
        <translation>%1 möchte später gefragt werden (Status 425).</translation>
    </message>
    <message>
        <source>%1 gets more requests than it allows (status 429).</source>
        <translation>%1 erhält mehr Anfragen als erlaubt (Status 429).</translation>
    </message>
    <message>
        <source>Selwise slows down and tries again, after the time that was asked for.</source>
        <translation>Selwise sendet langsamer und versucht es nach der verlangten Zeit erneut.</translation>
    </message>
    <message>
        <source>%1 has an error of its own (status 500).</source>
        <translation>%1 hat selbst einen Fehler (Status 500).</translation>
    </message>
    <message>
        <source>Selwise tries again. If it stays so, look at the destination&apos;s status page or logs.</source>
        <translation>Selwise versucht es erneut. Bleibt es dabei, sehen Sie auf der Statusseite oder in den Protokollen des Ziels nach.</translation>
    </message>
    <message>
        <source>Something in front of %1 could not reach it (status 502).</source>
        <translation>Ein vorgeschalteter Server konnte %1 nicht erreichen (Status 502).</translation>
    </message>
    <message>
        <source>%1 is overloaded or down at the moment (status 503).</source>
        <translation>%1 ist im Moment überlastet oder außer Betrieb (Status 503).</translation>
    </message>
    <message>
        <source>Something in front of %1 waited too long for it (status 504).</source>
        <translation>Ein vorgeschalteter Server hat zu lange auf %1 gewartet (Status 504).</translation>
    </message>
    <message>
        <source>%1 accepted it.</source>
        <translation>%1 hat es angenommen.</translation>
    </message>
    <message>
        <source>%1 refused it.</source>
        <translation>%1 hat es abgelehnt.</translation>
    </message>
    <message>
        <source>Look at its answer; the same request will be refused again.</source>
        <translation>Sehen Sie sich die Antwort an; dieselbe Anfrage wird wieder abgelehnt.</translation>
    </message>
    <message>
        <source>%1 has an error of its own.</source>
        <translation>%1 hat selbst einen Fehler.</translation>
    </message>
    <message>
        <source>%1 answered with a status that is none of the known ones.</source>
        <translation>%1 hat mit einem Status geantwortet, der keiner der bekannten ist.</translation>
    </message>
    <message>
        <source>Check the address: it may be something else that answers.</source>
        <translation>Prüfen Sie die Adresse: Vielleicht antwortet etwas anderes.</translation>
    </message>
    <message>
        <source>Meta error 190: the access token has expired, was revoked, or belongs to something else.</source>
        <translation>Meta-Fehler 190: Das Zugriffstoken ist abgelaufen, wurde widerrufen oder gehört zu etwas anderem.</translation>
    </message>
    <message>
        <source>Make a new one in Events Manager, Settings, and enter it here.</source>
        <translation>Erstellen Sie im Events Manager unter „Einstellungen“ ein neues und geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>Meta error 100: a parameter is wrong, or there is no pixel with this ID that the token may use.</source>
        <translation>Meta-Fehler 100: Ein Parameter ist falsch, oder es gibt kein Pixel mit dieser ID, das das Token verwenden darf.</translation>
    </message>
    <message>
        <source>Check the pixel ID first, then the parameter that Meta names.</source>
        <translation>Prüfen Sie zuerst die Pixel-ID, dann den Parameter, den Meta nennt.</translation>
    </message>
    <message>
        <source>Meta error 102: the session of the access token is over.</source>
        <translation>Meta-Fehler 102: Die Sitzung des Zugriffstokens ist beendet.</translation>
    </message>
    <message>
        <source>Make a new access token in Events Manager, Settings, and enter it here.</source>
        <translation>Erstellen Sie im Events Manager unter „Einstellungen“ ein neues Zugriffstoken und geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>Meta error 200: the access token lacks a permission for this pixel.</source>
        <translation>Meta-Fehler 200: Dem Zugriffstoken fehlt eine Berechtigung für dieses Pixel.</translation>
    </message>
    <message>
        <source>Let somebody with rights on the pixel make a token, or add the permission.</source>
        <translation>Lassen Sie jemanden mit Rechten am Pixel ein Token erstellen, oder ergänzen Sie die Berechtigung.</translation>
    </message>
    <message>
        <source>Meta error 10: the access token lacks a permission for this.</source>
        <translation>Meta-Fehler 10: Dem Zugriffstoken fehlt dafür eine Berechtigung.</translation>
    </message>
    <message>
        <source>Meta error 1: something went wrong on Meta&apos;s side.</source>
        <translation>Meta-Fehler 1: Bei Meta ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Selwise tries again. If it stays so, look at Meta&apos;s status page.</source>
        <translation>Selwise versucht es erneut. Bleibt es dabei, sehen Sie auf Metas Statusseite nach.</translation>
    </message>
    <message>
        <source>Meta error 2: the service is not available at the moment.</source>
        <translation>Meta-Fehler 2: Der Dienst ist im Moment nicht verfügbar.</translation>
    </message>
    <message>
        <source>Meta error 4: the app sends more requests than it may.</source>
        <translation>Meta-Fehler 4: Die App sendet mehr Anfragen, als sie darf.</translation>
    </message>
    <message>
        <source>Selwise slows down and tries again.</source>
        <translation>Selwise sendet langsamer und versucht es erneut.</translation>
    </message>
    <message>
        <source>Meta error 17: the account sends more requests than it may.</source>
        <translation>Meta-Fehler 17: Das Konto sendet mehr Anfragen, als es darf.</translation>
    </message>
    <message>
        <source>Meta error 32: the page sends more requests than it may.</source>
        <translation>Meta-Fehler 32: Die Seite sendet mehr Anfragen, als sie darf.</translation>
    </message>
    <message>
        <source>Meta error 613: more calls than are allowed in this time.</source>
        <translation>Meta-Fehler 613: Mehr Aufrufe, als in dieser Zeit erlaubt sind.</translation>
    </message>
    <message>
        <source>Meta error 190: the app that the access token belongs to is no longer installed.</source>
        <translation>Meta-Fehler 190: Die App, zu der das Zugriffstoken gehört, ist nicht mehr installiert.</translation>
    </message>
    <message>
        <source>Meta error 190: Meta wants the person that the access token belongs to to sign in and confirm something.</source>
        <translation>Meta-Fehler 190: Die Person, zu der das Zugriffstoken gehört, soll sich bei Meta anmelden und etwas bestätigen.</translation>
    </message>
    <message>
        <source>Let that person sign in at facebook.com, or make a token of a system user.</source>
        <translation>Lassen Sie diese Person sich auf facebook.com anmelden, oder erstellen Sie das Token eines Systemnutzers.</translation>
    </message>
    <message>
        <source>Meta error 190: the access token ended, as its person changed the password.</source>
        <translation>Meta-Fehler 190: Das Zugriffstoken gilt nicht mehr, da seine Person das Passwort geändert hat.</translation>
    </message>
    <message>
        <source>Meta error 190: the access token has expired.</source>
        <translation>Meta-Fehler 190: Das Zugriffstoken ist abgelaufen.</translation>
    </message>
    <message>
        <source>Meta error 190: the person that the access token belongs to is not confirmed.</source>
        <translation>Meta-Fehler 190: Die Person, zu der das Zugriffstoken gehört, ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>Meta error 190: the access token is not valid, or was revoked.</source>
        <translation>Meta-Fehler 190: Das Zugriffstoken ist nicht gültig oder wurde widerrufen.</translation>
    </message>
    <message>
        <source>Copy it again to its end, or make a new one in Events Manager, Settings.</source>
        <translation>Kopieren Sie es noch einmal bis zum Ende, oder erstellen Sie im Events Manager unter „Einstellungen“ ein neues.</translation>
    </message>
    <message>
        <source>Meta error 190: the person that the access token belongs to has lost the role on the page.</source>
        <translation>Meta-Fehler 190: Die Person, zu der das Zugriffstoken gehört, hat die Rolle auf der Seite verloren.</translation>
    </message>
    <message>
        <source>Meta error 3: the app may not make this call.</source>
        <translation>Meta-Fehler 3: Die App darf diesen Aufruf nicht machen.</translation>
    </message>
    <message>
        <source>Use a token from Events Manager, Settings, Conversions API.</source>
        <translation>Verwenden Sie ein Token aus dem Events Manager, „Einstellungen“, „Conversions API“.</translation>
    </message>
    <message>
        <source>Meta error 100: there is no pixel with this ID, or the access token may not see it; Meta does not say which.</source>
        <translation>Meta-Fehler 100: Es gibt kein Pixel mit dieser ID, oder das Zugriffstoken darf es nicht sehen; Meta sagt nicht, was davon zutrifft.</translation>
    </message>
    <message>
        <source>Compare the pixel ID with Events Manager, and make the token for that very pixel.</source>
        <translation>Vergleichen Sie die Pixel-ID mit dem Events Manager, und erstellen Sie das Token für genau dieses Pixel.</translation>
    </message>
    <message>
        <source>Meta error 803: there is nothing with this ID.</source>
        <translation>Meta-Fehler 803: Es gibt nichts mit dieser ID.</translation>
    </message>
    <message>
        <source>Compare the pixel ID with Events Manager.</source>
        <translation>Vergleichen Sie die Pixel-ID mit dem Events Manager.</translation>
    </message>
    <message>
        <source>Meta refused the event, as what it says of the visitor fits too many people.</source>
        <translation>Meta hat das Ereignis abgelehnt, da die Angaben zum Besucher auf zu viele Personen passen.</translation>
    </message>
    <message>
        <source>Let the shop send context.fbp or context.fbc; with advanced matching also e-mail or phone.</source>
        <translation>Lassen Sie den Shop context.fbp oder context.fbc senden; bei erweitertem Abgleich auch E-Mail-Adresse oder Telefonnummer.</translation>
    </message>
    <message>
        <source>Meta found a parameter of the event wrong.</source>
        <translation>Meta hält einen Parameter des Ereignisses für falsch.</translation>
    </message>
    <message>
        <source>Mend the parameter that Meta names.</source>
        <translation>Korrigieren Sie den Parameter, den Meta nennt.</translation>
    </message>
    <message>
        <source>Meta error 2500: there is nothing at this address.</source>
        <translation>Meta-Fehler 2500: Unter dieser Adresse gibt es nichts.</translation>
    </message>
    <message>
        <source>Check the pixel ID: digits only.</source>
        <translation>Prüfen Sie die Pixel-ID: nur Ziffern.</translation>
    </message>
    <message>
        <source>Meta error 2635: this version of Meta&apos;s interface is no longer served.</source>
        <translation>Meta-Fehler 2635: Diese Version von Metas Schnittstelle wird nicht mehr bedient.</translation>
    </message>
    <message>
        <source>Update Selwise; the version is part of the address that it calls.</source>
        <translation>Aktualisieren Sie Selwise; die Version ist Teil der Adresse, die es aufruft.</translation>
    </message>
    <message>
        <source>Meta has had more calls for this account than it allows.</source>
        <translation>Meta hat für dieses Konto mehr Aufrufe erhalten, als es erlaubt.</translation>
    </message>
    <message>
        <source>Selwise slows down and tries again, after the time that Meta names.</source>
        <translation>Selwise sendet langsamer und versucht es nach der Zeit erneut, die Meta nennt.</translation>
    </message>
    <message>
        <source>Meta error 341: a limit of the app is reached for now.</source>
        <translation>Meta-Fehler 341: Eine Grenze der App ist vorerst erreicht.</translation>
    </message>
    <message>
        <source>Meta error 368: Meta has blocked this account for a while, as it breaks a policy.</source>
        <translation>Meta-Fehler 368: Meta hat dieses Konto vorübergehend gesperrt, da es gegen eine Richtlinie verstößt.</translation>
    </message>
    <message>
        <source>Look at Account Quality in Meta&apos;s business settings. Selwise tries again.</source>
        <translation>Sehen Sie in Metas Unternehmenseinstellungen unter „Kontoqualität“ nach. Selwise versucht es erneut.</translation>
    </message>
    <message>
        <source>Meta accepted the event, and has a remark.</source>
        <translation>Meta hat das Ereignis angenommen und macht eine Anmerkung.</translation>
    </message>
    <message>
        <source>Read the remark; it tells what would make the event more useful.</source>
        <translation>Lesen Sie die Anmerkung; sie sagt, was das Ereignis nützlicher machen würde.</translation>
    </message>
    <message>
        <source>Meta took the request, and says that no event was in it that counts.</source>
        <translation>Meta hat die Anfrage angenommen und meldet, dass kein Ereignis darin zählt.</translation>
    </message>
    <message>
        <source>Compare the request with what Meta asks for.</source>
        <translation>Vergleichen Sie die Anfrage mit dem, was Meta verlangt.</translation>
    </message>
    <message>
        <source>Something that is not Meta answered.</source>
        <translation>Es hat etwas geantwortet, das nicht Meta ist.</translation>
    </message>
    <message>
        <source>Check what stands between here and Meta, as a proxy. Selwise tries again with the same id.</source>
        <translation>Prüfen Sie, was zwischen hier und Meta steht, etwa ein Proxy. Selwise versucht es mit derselben ID erneut.</translation>
    </message>
    <message>
        <source>Meta refused it with an error that is not known here.</source>
        <translation>Meta hat es mit einem Fehler abgelehnt, der hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Read Meta&apos;s words; the same request will be refused again.</source>
        <translation>Lesen Sie, was Meta schreibt; dieselbe Anfrage wird wieder abgelehnt.</translation>
    </message>
    <message>
        <source>Meta could not take it now, with an error that is not known here.</source>
        <translation>Meta konnte es jetzt nicht annehmen, mit einem Fehler, der hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Meta refused the whole request, as an event is older than 7 days or in the future.</source>
        <translation>Meta hat die ganze Anfrage abgelehnt, da ein Ereignis älter als 7 Tage ist oder in der Zukunft liegt.</translation>
    </message>
    <message>
        <source>Send events soon after they happen, and check the shop&apos;s clock.</source>
        <translation>Senden Sie Ereignisse, bald nachdem sie geschehen, und prüfen Sie die Uhr des Shops.</translation>
    </message>
    <message>
        <source>Meta accepted the event.</source>
        <translation>Meta hat das Ereignis angenommen.</translation>
    </message>
    <message>
        <source>GA4 took the request. It takes everything, so this proves neither the event nor the API secret.</source>
        <translation>GA4 hat die Anfrage angenommen. Es nimmt alles an; das beweist daher weder das Ereignis noch das API-Secret.</translation>
    </message>
    <message>
        <source>Google&apos;s validator found nothing wrong with the event. It stores nothing and does not check the API secret.</source>
        <translation>Googles Prüfdienst hat an dem Ereignis nichts auszusetzen. Er speichert nichts und prüft das API-Secret nicht.</translation>
    </message>
    <message>
        <source>Google&apos;s validator refuses the event.</source>
        <translation>Googles Prüfdienst lehnt das Ereignis ab.</translation>
    </message>
    <message>
        <source>Mend what the validator names; GA4 itself would drop it without a word.</source>
        <translation>Korrigieren Sie, was der Prüfdienst nennt; GA4 selbst würde es stillschweigend verwerfen.</translation>
    </message>
    <message>
        <source>A value of the event is not as GA4 asks for it.</source>
        <translation>Ein Wert des Ereignisses ist nicht so, wie GA4 ihn verlangt.</translation>
    </message>
    <message>
        <source>Mend the value that the validator names; GA4 itself would drop it without a word.</source>
        <translation>Korrigieren Sie den Wert, den der Prüfdienst nennt; GA4 selbst würde ihn stillschweigend verwerfen.</translation>
    </message>
    <message>
        <source>GA4 asks for a value that is not in the event.</source>
        <translation>GA4 verlangt einen Wert, der nicht im Ereignis ist.</translation>
    </message>
    <message>
        <source>Let the shop send what the validator names.</source>
        <translation>Lassen Sie den Shop senden, was der Prüfdienst nennt.</translation>
    </message>
    <message>
        <source>A name in the event is not one that GA4 takes.</source>
        <translation>Ein Name im Ereignis ist keiner, den GA4 annimmt.</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores, a letter first, at most 40 characters.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern und Unterstriche, zuerst einen Buchstaben, höchstens 40 Zeichen.</translation>
    </message>
    <message>
        <source>A name in the event is reserved by GA4.</source>
        <translation>Ein Name im Ereignis ist von GA4 reserviert.</translation>
    </message>
    <message>
        <source>Map the event, or let the shop name the parameter, otherwise.</source>
        <translation>Ordnen Sie das Ereignis anders zu, oder lassen Sie den Shop den Parameter anders nennen.</translation>
    </message>
    <message>
        <source>A value of the event lies outside of what GA4 takes.</source>
        <translation>Ein Wert des Ereignisses liegt außerhalb dessen, was GA4 annimmt.</translation>
    </message>
    <message>
        <source>Mend the value that the validator names.</source>
        <translation>Korrigieren Sie den Wert, den der Prüfdienst nennt.</translation>
    </message>
    <message>
        <source>The event has more of something than GA4 takes.</source>
        <translation>Das Ereignis hat von etwas mehr, als GA4 annimmt.</translation>
    </message>
    <message>
        <source>Let the shop send fewer parameters or items.</source>
        <translation>Lassen Sie den Shop weniger Parameter oder Artikel senden.</translation>
    </message>
    <message>
        <source>A name stands in the event twice.</source>
        <translation>Ein Name steht zweimal im Ereignis.</translation>
    </message>
    <message>
        <source>Let the shop send each parameter once.</source>
        <translation>Lassen Sie den Shop jeden Parameter einmal senden.</translation>
    </message>
    <message>
        <source>Something that is not Google&apos;s validator answered.</source>
        <translation>Es hat etwas geantwortet, das nicht Googles Prüfdienst ist.</translation>
    </message>
    <message>
        <source>Check what stands between here and Google, as a proxy.</source>
        <translation>Prüfen Sie, was zwischen hier und Google steht, etwa ein Proxy.</translation>
    </message>
    <message>
        <source>%1 took it. A receiver that checks no credentials says so, too, and so that proves nothing of them.</source>
        <translation>%1 hat es angenommen. Das meldet auch ein Empfänger, der keine Zugangsdaten prüft; über sie beweist es daher nichts.</translation>
    </message>
    <message>
        <source>Google took the ping. It confirms nothing, and without a click ID nothing is attributed.</source>
        <translation>Google hat den Ping angenommen. Er bestätigt nichts, und ohne Klick-ID wird nichts zugerechnet.</translation>
    </message>
    <message>
        <source>%1 accepted it, with a warning (%2).</source>
        <translation>%1 hat es angenommen, mit einer Warnung (%2).</translation>
    </message>
    <message>
        <source>Look at its answer.</source>
        <translation>Sehen Sie sich die Antwort an.</translation>
    </message>
    <message>
        <source>%1 could not take it now (%2).</source>
        <translation>%1 konnte es jetzt nicht annehmen (%2).</translation>
    </message>
    <message>
        <source>%1 refused it (%2).</source>
        <translation>%1 hat es abgelehnt (%2).</translation>
    </message>
    <message>
        <source>%1 (Status %2.)</source>
        <translation>%1 (Status %2.)</translation>
    </message>
    <message>
        <source>%1 says: “%2”.</source>
        <translation>%1 meldet: „%2“.</translation>
    </message>
    <message>
        <source>The setting %2 is missing, so nothing can be sent to %1.</source>
        <translation>Die Einstellung %2 fehlt, daher kann nichts an %1 gesendet werden.</translation>
    </message>
    <message>
        <source>Enter it in the settings of %1.</source>
        <translation>Geben Sie sie in den Einstellungen für %1 ein.</translation>
    </message>
    <message>
        <source>The setting %2 does not look as it usually does (%3); %1 may not know it.</source>
        <translation>Die Einstellung %2 sieht nicht aus wie üblich (%3); vielleicht kennt %1 sie nicht.</translation>
    </message>
    <message>
        <source>Compare it with where you found it.</source>
        <translation>Vergleichen Sie sie mit der Stelle, an der Sie sie gefunden haben.</translation>
    </message>
    <message>
        <source>The secret %2 is not there, so the request to %1 goes without it.</source>
        <translation>Das Geheimnis %2 ist nicht vorhanden, daher geht die Anfrage ohne es an %1.</translation>
    </message>
    <message>
        <source>Enter it. Dots do not count: they only stand for one that is stored at the service.</source>
        <translation>Geben Sie es ein. Punkte zählen nicht: Sie stehen nur für eines, das beim Dienst gespeichert ist.</translation>
    </message>
    <message>
        <source>The secret %2 is damaged: behind whsec_ there is no valid base64.</source>
        <translation>Das Geheimnis %2 ist beschädigt: Hinter whsec_ steht kein gültiges base64.</translation>
    </message>
    <message>
        <source>Copy the secret again, to its end.</source>
        <translation>Kopieren Sie das Geheimnis noch einmal, bis zum Ende.</translation>
    </message>
    <message>
        <source>The address in %2 cannot be used.</source>
        <translation>Die Adresse in %2 kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Enter a whole address, like https://example.org/hook.</source>
        <translation>Geben Sie eine vollständige Adresse ein, etwa https://example.org/hook.</translation>
    </message>
    <message>
        <source>The header %2 cannot be sent: its name or value has characters that no header may have.</source>
        <translation>Der Header %2 kann nicht gesendet werden: Sein Name oder Wert hat Zeichen, die in keinem Header stehen dürfen.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens for its name, and no line feeds in its value.</source>
        <translation>Verwenden Sie für den Namen Buchstaben, Ziffern und Bindestriche, und im Wert keine Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>The kind of authentication in %2 is not known here, so the request goes without credentials.</source>
        <translation>Die Art der Authentifizierung in %2 ist hier nicht bekannt, daher geht die Anfrage ohne Zugangsdaten.</translation>
    </message>
    <message>
        <source>Choose none, bearer, basic, hmac, signature or api_key.</source>
        <translation>Wählen Sie none, bearer, basic, hmac, signature oder api_key.</translation>
    </message>
    <message>
        <source>How events are sent to this provider is not known here, so no request can be shown.</source>
        <translation>Wie Ereignisse an diesen Anbieter gesendet werden, ist hier nicht bekannt, daher kann keine Anfrage gezeigt werden.</translation>
    </message>
    <message>
        <source>Use GA4, Meta or Google Ads.</source>
        <translation>Verwenden Sie GA4, Meta oder Google Ads.</translation>
    </message>
    <message>
        <source>The event says no time, so the time of sending counts.</source>
        <translation>Das Ereignis nennt keine Zeit, daher zählt die Zeit des Sendens.</translation>
    </message>
    <message>
        <source>Let the shop send %2.</source>
        <translation>Lassen Sie den Shop %2 senden.</translation>
    </message>
    <message>
        <source>The time in %2 cannot be read, so the time of sending counts.</source>
        <translation>Die Zeit in %2 kann nicht gelesen werden, daher zählt die Zeit des Sendens.</translation>
    </message>
    <message>
        <source>Send it as ISO 8601, or as milliseconds since 1970.</source>
        <translation>Senden Sie sie als ISO 8601 oder als Millisekunden seit 1970.</translation>
    </message>
    <message>
        <source>The event has no id of its own in %2; without one, %1 cannot tell a repetition from a second event.</source>
        <translation>Das Ereignis hat keine eigene ID in %2; ohne ID kann %1 eine Wiederholung nicht von einem zweiten Ereignis unterscheiden.</translation>
    </message>
    <message>
        <source>Let the shop send an id that stays the same when the event is sent again.</source>
        <translation>Lassen Sie den Shop eine ID senden, die gleich bleibt, wenn das Ereignis erneut gesendet wird.</translation>
    </message>
    <message>
        <source>The amount in %2 is not a number, and is left out.</source>
        <translation>Der Betrag in %2 ist keine Zahl und wird weggelassen.</translation>
    </message>
    <message>
        <source>Send amounts as numbers, or as text like &quot;12.50&quot;.</source>
        <translation>Senden Sie Beträge als Zahlen oder als Text wie &quot;12.50&quot;.</translation>
    </message>
    <message>
        <source>The currency “%3” is no ISO 4217 code in capital letters; it is passed on as it is, and %1 may refuse it.</source>
        <translation>Die Währung „%3“ ist kein ISO-4217-Code in Großbuchstaben; sie wird unverändert weitergegeben, und %1 lehnt sie vielleicht ab.</translation>
    </message>
    <message>
        <source>Let the shop send a code like EUR.</source>
        <translation>Lassen Sie den Shop einen Code wie EUR senden.</translation>
    </message>
    <message>
        <source>GA4 needs a client id (%2), and the event has none: it would be dropped without a word.</source>
        <translation>GA4 braucht eine Client-ID (%2), und das Ereignis hat keine: Es würde stillschweigend verworfen.</translation>
    </message>
    <message>
        <source>Let the shop send visitorId, best the value of the _ga cookie.</source>
        <translation>Lassen Sie den Shop visitorId senden, am besten den Wert des Cookies _ga.</translation>
    </message>
    <message>
        <source>The event name “%3” has more than the 40 characters that GA4 takes: it would be dropped without a word.</source>
        <translation>Der Ereignisname „%3“ hat mehr als die 40 Zeichen, die GA4 annimmt: Das Ereignis würde stillschweigend verworfen.</translation>
    </message>
    <message>
        <source>Map the event to a shorter name.</source>
        <translation>Ordnen Sie dem Ereignis einen kürzeren Namen zu.</translation>
    </message>
    <message>
        <source>GA4 takes names of letters, digits and underscores that begin with a letter, and “%3” is none.</source>
        <translation>GA4 nimmt Namen aus Buchstaben, Ziffern und Unterstrichen an, die mit einem Buchstaben beginnen, und „%3“ ist keiner.</translation>
    </message>
    <message>
        <source>Map the event to another name.</source>
        <translation>Ordnen Sie dem Ereignis einen anderen Namen zu.</translation>
    </message>
    <message>
        <source>“%3” is reserved by GA4: the event would be dropped without a word.</source>
        <translation>„%3“ ist von GA4 reserviert: Das Ereignis würde stillschweigend verworfen.</translation>
    </message>
    <message>
        <source>Names that begin with _, firebase_, ga_, google_ or gtag. are reserved by GA4, as “%3” is.</source>
        <translation>Namen, die mit _, firebase_, ga_, google_ oder gtag. beginnen, sind von GA4 reserviert, so auch „%3“.</translation>
    </message>
    <message>
        <source>Google&apos;s help page reserves “%3” for the tag on web pages; the Measurement Protocol takes it.</source>
        <translation>Googles Hilfeseite reserviert „%3“ für das Tag auf Webseiten; das Measurement Protocol nimmt es an.</translation>
    </message>
    <message>
        <source>“%3” has more than 38 characters, which leaves no room for what GA4 adds to a key event.</source>
        <translation>„%3“ hat mehr als 38 Zeichen; damit bleibt kein Platz für das, was GA4 bei einem Schlüsselereignis ergänzt.</translation>
    </message>
    <message>
        <source>Choose a shorter name if it is to be a key event.</source>
        <translation>Wählen Sie einen kürzeren Namen, falls es ein Schlüsselereignis werden soll.</translation>
    </message>
    <message>
        <source>The event has %3 parameters, and GA4 takes 25.</source>
        <translation>Das Ereignis hat %3 Parameter, und GA4 nimmt 25 an.</translation>
    </message>
    <message>
        <source>Let the shop send fewer.</source>
        <translation>Lassen Sie den Shop weniger senden.</translation>
    </message>
    <message>
        <source>The name of the parameter %2 has more than the 40 characters that GA4 takes.</source>
        <translation>Der Name des Parameters %2 hat mehr als die 40 Zeichen, die GA4 annimmt.</translation>
    </message>
    <message>
        <source>Let the shop use a shorter name.</source>
        <translation>Lassen Sie den Shop einen kürzeren Namen verwenden.</translation>
    </message>
    <message>
        <source>GA4 takes parameter names of letters, digits and underscores that begin with a letter, and %2 is none.</source>
        <translation>GA4 nimmt Parameternamen aus Buchstaben, Ziffern und Unterstrichen an, die mit einem Buchstaben beginnen, und %2 ist keiner.</translation>
    </message>
    <message>
        <source>Let the shop use another name.</source>
        <translation>Lassen Sie den Shop einen anderen Namen verwenden.</translation>
    </message>
    <message>
        <source>The parameter name %2 is reserved by GA4, which drops it.</source>
        <translation>Der Parametername %2 ist von GA4 reserviert; GA4 verwirft ihn.</translation>
    </message>
    <message>
        <source>%2 has %3 characters, and GA4 keeps 100.</source>
        <translation>%2 hat %3 Zeichen, und GA4 behält 100.</translation>
    </message>
    <message>
        <source>Let the shop send something shorter.</source>
        <translation>Lassen Sie den Shop etwas Kürzeres senden.</translation>
    </message>
    <message>
        <source>The page&apos;s address has %3 characters, and GA4 keeps 1000.</source>
        <translation>Die Adresse der Seite hat %3 Zeichen, und GA4 behält 1000.</translation>
    </message>
    <message>
        <source>The page&apos;s title has %3 characters, and GA4 keeps 300.</source>
        <translation>Der Titel der Seite hat %3 Zeichen, und GA4 behält 300.</translation>
    </message>
    <message>
        <source>The referrer has %3 characters, and GA4 keeps 420.</source>
        <translation>Der Referrer hat %3 Zeichen, und GA4 behält 420.</translation>
    </message>
    <message>
        <source>%2 cannot be a parameter of GA4 and is left out.</source>
        <translation>%2 kann kein Parameter von GA4 sein und wird weggelassen.</translation>
    </message>
    <message>
        <source>The request has %3 bytes, and GA4 takes 130,000.</source>
        <translation>Die Anfrage hat %3 Bytes, und GA4 nimmt 130.000 an.</translation>
    </message>
    <message>
        <source>Let the shop send smaller events.</source>
        <translation>Lassen Sie den Shop kleinere Ereignisse senden.</translation>
    </message>
    <message>
        <source>The event is older than the 72 hours that GA4 goes back.</source>
        <translation>Das Ereignis ist älter als die 72 Stunden, die GA4 zurückgeht.</translation>
    </message>
    <message>
        <source>Send events soon after they happen.</source>
        <translation>Senden Sie Ereignisse, bald nachdem sie geschehen.</translation>
    </message>
    <message>
        <source>The time of the event lies in the future.</source>
        <translation>Die Zeit des Ereignisses liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Check the shop&apos;s clock.</source>
        <translation>Prüfen Sie die Uhr des Shops.</translation>
    </message>
    <message>
        <source>There is a value (%3) and no currency: GA4 leaves the value out of reports.</source>
        <translation>Es gibt einen Wert (%3) und keine Währung: GA4 lässt den Wert in Berichten weg.</translation>
    </message>
    <message>
        <source>Let the shop send the currency, or set that of the site.</source>
        <translation>Lassen Sie den Shop die Währung senden, oder legen Sie die der Website fest.</translation>
    </message>
    <message>
        <source>A purchase needs the id of its order (%2), and GA4 refuses or doubles it without.</source>
        <translation>Ein Kauf braucht die ID seiner Bestellung (%2); ohne sie lehnt GA4 ihn ab oder zählt ihn doppelt.</translation>
    </message>
    <message>
        <source>Let the shop send order.id.</source>
        <translation>Lassen Sie den Shop order.id senden.</translation>
    </message>
    <message>
        <source>A purchase without items shows no products in GA4.</source>
        <translation>Ein Kauf ohne Artikel zeigt in GA4 keine Produkte.</translation>
    </message>
    <message>
        <source>Let the shop send its items.</source>
        <translation>Lassen Sie den Shop die Artikel senden.</translation>
    </message>
    <message>
        <source>%2 has neither an id nor a name, which GA4 needs.</source>
        <translation>%2 hat weder eine ID noch einen Namen; GA4 braucht eines davon.</translation>
    </message>
    <message>
        <source>Let the shop send sku or title with each item.</source>
        <translation>Lassen Sie den Shop zu jedem Artikel sku oder title senden.</translation>
    </message>
    <message>
        <source>There are %3 items, and GA4 takes 200.</source>
        <translation>Es sind %3 Artikel, und GA4 nimmt 200 an.</translation>
    </message>
    <message>
        <source>Nothing can be done for so large an order, but to know it.</source>
        <translation>Bei einer so großen Bestellung lässt sich nichts tun, als es zu wissen.</translation>
    </message>
    <message>
        <source>Without a session (%2) the event does not show in Realtime.</source>
        <translation>Ohne Sitzung (%2) erscheint das Ereignis nicht in „Echtzeit“.</translation>
    </message>
    <message>
        <source>Let the shop send sessionId.</source>
        <translation>Lassen Sie den Shop sessionId senden.</translation>
    </message>
    <message>
        <source>The session id in %2 does not have the shape that GA4 asks for, which is digits.</source>
        <translation>Die Sitzungs-ID in %2 hat nicht die Form, die GA4 verlangt, nämlich Ziffern.</translation>
    </message>
    <message>
        <source>Let the shop send what the _ga cookie of the stream has.</source>
        <translation>Lassen Sie den Shop senden, was im Cookie _ga des Streams steht.</translation>
    </message>
    <message>
        <source>The user id has %3 characters, and GA4 takes 256.</source>
        <translation>Die Nutzer-ID hat %3 Zeichen, und GA4 nimmt 256 an.</translation>
    </message>
    <message>
        <source>Let the shop send a shorter id.</source>
        <translation>Lassen Sie den Shop eine kürzere ID senden.</translation>
    </message>
    <message>
        <source>“%3” is none of Meta&apos;s standard events, and arrives as a custom one.</source>
        <translation>„%3“ ist keines von Metas Standardereignissen und kommt als benutzerdefiniertes an.</translation>
    </message>
    <message>
        <source>Meta tells capital letters apart: its standard event is “%3”.</source>
        <translation>Meta unterscheidet Groß- und Kleinschreibung: Das Standardereignis heißt „%3“.</translation>
    </message>
    <message>
        <source>Map the event to that name.</source>
        <translation>Ordnen Sie dem Ereignis diesen Namen zu.</translation>
    </message>
    <message>
        <source>The event name “%3” has more than the 50 characters that Meta takes.</source>
        <translation>Der Ereignisname „%3“ hat mehr als die 50 Zeichen, die Meta annimmt.</translation>
    </message>
    <message>
        <source>The event is older than 7 days, for which Meta refuses the whole request.</source>
        <translation>Das Ereignis ist älter als 7 Tage; deshalb lehnt Meta die ganze Anfrage ab.</translation>
    </message>
    <message>
        <source>The time of the event lies in the future, for which Meta refuses the whole request.</source>
        <translation>Die Zeit des Ereignisses liegt in der Zukunft; deshalb lehnt Meta die ganze Anfrage ab.</translation>
    </message>
    <message>
        <source>A website event should say its page (%2), and it does not.</source>
        <translation>Ein Website-Ereignis sollte seine Seite nennen (%2), und es nennt sie nicht.</translation>
    </message>
    <message>
        <source>Let the shop send context.url.</source>
        <translation>Lassen Sie den Shop context.url senden.</translation>
    </message>
    <message>
        <source>A website event should say the visitor&apos;s browser (%2), and it does not.</source>
        <translation>Ein Website-Ereignis sollte den Browser des Besuchers nennen (%2), und es nennt ihn nicht.</translation>
    </message>
    <message>
        <source>Let the shop send context.userAgent.</source>
        <translation>Lassen Sie den Shop context.userAgent senden.</translation>
    </message>
    <message>
        <source>There is nothing in %2 by which Meta could recognise a visitor, so it refuses the event.</source>
        <translation>In %2 steht nichts, woran Meta einen Besucher erkennen könnte, daher lehnt es das Ereignis ab.</translation>
    </message>
    <message>
        <source>Let the shop send context.fbp, context.fbc, IP address and user agent; with advanced matching also e-mail or phone.</source>
        <translation>Lassen Sie den Shop context.fbp, context.fbc, IP-Adresse und User-Agent senden; bei erweitertem Abgleich auch E-Mail-Adresse oder Telefonnummer.</translation>
    </message>
    <message>
        <source>Advanced matching is off, so nothing of the person goes along.</source>
        <translation>Der erweiterte Abgleich ist aus, daher geht nichts über die Person mit.</translation>
    </message>
    <message>
        <source>%2 cannot be brought into the form that Meta asks for, and is left out.</source>
        <translation>%2 lässt sich nicht in die Form bringen, die Meta verlangt, und wird weggelassen.</translation>
    </message>
    <message>
        <source>Let the shop send it as documented.</source>
        <translation>Lassen Sie den Shop es wie dokumentiert senden.</translation>
    </message>
    <message>
        <source>%2 arrives hashed and is passed on as it is.</source>
        <translation>%2 kommt gehasht an und wird unverändert weitergegeben.</translation>
    </message>
    <message>
        <source>The phone number in %2 has no country code, so Meta will hardly recognise it.</source>
        <translation>Die Telefonnummer in %2 hat keine Ländervorwahl, daher wird Meta sie kaum erkennen.</translation>
    </message>
    <message>
        <source>Let the shop send phone numbers with their country code.</source>
        <translation>Lassen Sie den Shop Telefonnummern mit Ländervorwahl senden.</translation>
    </message>
    <message>
        <source>%2 does not have the form of the _fbp cookie.</source>
        <translation>%2 hat nicht die Form des Cookies _fbp.</translation>
    </message>
    <message>
        <source>Let the shop pass the cookie on as it is.</source>
        <translation>Lassen Sie den Shop das Cookie unverändert weitergeben.</translation>
    </message>
    <message>
        <source>%2 does not have the form of the _fbc cookie.</source>
        <translation>%2 hat nicht die Form des Cookies _fbc.</translation>
    </message>
    <message>
        <source>A purchase needs its value (%2), and Meta refuses it without.</source>
        <translation>Ein Kauf braucht seinen Wert (%2); ohne ihn lehnt Meta den Kauf ab.</translation>
    </message>
    <message>
        <source>Let the shop send order.total.</source>
        <translation>Lassen Sie den Shop order.total senden.</translation>
    </message>
    <message>
        <source>A purchase needs its currency (%2), and Meta refuses it without.</source>
        <translation>Ein Kauf braucht seine Währung (%2); ohne sie lehnt Meta den Kauf ab.</translation>
    </message>
    <message>
        <source>The event names no products (%2), so it cannot be matched with a catalogue.</source>
        <translation>Das Ereignis nennt keine Produkte (%2), daher lässt es sich keinem Katalog zuordnen.</translation>
    </message>
    <message>
        <source>Without a click id (%2) Google Ads attributes the conversion to no ad.</source>
        <translation>Ohne Klick-ID (%2) rechnet Google Ads die Conversion keiner Anzeige zu.</translation>
    </message>
    <message>
        <source>Let the shop send context.gclid, which stands in the address after a click.</source>
        <translation>Lassen Sie den Shop context.gclid senden; sie steht nach einem Klick in der Adresse.</translation>
    </message>
    <message>
        <source>Without the id of the order (%2) Google Ads counts a repeated ping twice.</source>
        <translation>Ohne die ID der Bestellung (%2) zählt Google Ads einen wiederholten Ping zweimal.</translation>
    </message>
    <message>
        <source>The value is to be sent, and the event has none (%2).</source>
        <translation>Der Wert soll gesendet werden, und das Ereignis hat keinen (%2).</translation>
    </message>
    <message>
        <source>Let the shop send order.total, or switch off sending the value.</source>
        <translation>Lassen Sie den Shop order.total senden, oder schalten Sie das Senden des Werts aus.</translation>
    </message>
    <message>
        <source>There is a value (%3) and no currency: Google Ads takes it in the account&apos;s.</source>
        <translation>Es gibt einen Wert (%3) und keine Währung: Google Ads nimmt die des Kontos an.</translation>
    </message>
    <message>
        <source>Good to know for %1 about %2 (%3).</source>
        <translation>Gut zu wissen für %1, betrifft %2 (%3).</translation>
    </message>
    <message>
        <source>%1 may drop or misread %2 (%3).</source>
        <translation>%1 könnte %2 verwerfen oder falsch lesen (%3).</translation>
    </message>
    <message>
        <source>%1 will refuse this because of %2 (%3).</source>
        <translation>%1 wird dies ablehnen, der Grund ist %2 (%3).</translation>
    </message>
    <message>
        <source>Compare %2 with what %1 asks for.</source>
        <translation>Vergleichen Sie %2 mit dem, was %1 verlangt.</translation>
    </message>
    <message>
        <source>the request</source>
        <translation>die Anfrage</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>%1 ist aktiviert.</translation>
    </message>
    <message>
        <source>%1 is not enabled, so nothing is sent there.</source>
        <translation>%1 ist nicht aktiviert, daher wird dorthin nichts gesendet.</translation>
    </message>
    <message>
        <source>Enable it if it should get events.</source>
        <translation>Aktivieren Sie es, falls es Ereignisse erhalten soll.</translation>
    </message>
    <message>
        <source>The event is not a JSON object.</source>
        <translation>Das Ereignis ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Send each event as an object with its name in “event”.</source>
        <translation>Senden Sie jedes Ereignis als Objekt mit seinem Namen in „event“.</translation>
    </message>
    <message>
        <source>The event has no name: “event” is missing, empty or no text.</source>
        <translation>Das Ereignis hat keinen Namen: „event“ fehlt, ist leer oder kein Text.</translation>
    </message>
    <message>
        <source>Put the event&apos;s name into “event”.</source>
        <translation>Schreiben Sie den Namen des Ereignisses in „event“.</translation>
    </message>
    <message>
        <source>The event is called %2.</source>
        <translation>Das Ereignis heißt %2.</translation>
    </message>
    <message>
        <source>%2 is an external name; here the event is %3.</source>
        <translation>%2 ist ein externer Name; hier heißt das Ereignis %3.</translation>
    </message>
    <message>
        <source>%2 is an event of its own, and the reverse mapping turns it into %3: both now count as %3.</source>
        <translation>%2 ist ein eigenes Ereignis, und die umgekehrte Zuordnung macht daraus %3: Beide zählen jetzt als %3.</translation>
    </message>
    <message>
        <source>Take %2 out of the reverse mapping, unless it is meant to be %3.</source>
        <translation>Nehmen Sie %2 aus der umgekehrten Zuordnung, außer wenn %3 gemeint ist.</translation>
    </message>
    <message>
        <source>The reverse mapping turns %2 into %3, and %3 into something else again; only the first step is taken.</source>
        <translation>Die umgekehrte Zuordnung macht aus %2 das Ereignis %3 und aus %3 wieder etwas anderes; nur der erste Schritt wird ausgeführt.</translation>
    </message>
    <message>
        <source>Map %2 to the event that is meant in the end.</source>
        <translation>Ordnen Sie %2 dem Ereignis zu, das am Ende gemeint ist.</translation>
    </message>
    <message>
        <source>%2 has the fields it needs.</source>
        <translation>%2 hat die nötigen Felder.</translation>
    </message>
    <message>
        <source>%2 should have %3, which is missing.</source>
        <translation>%2 sollte %3 enthalten; das fehlt.</translation>
    </message>
    <message>
        <source>Let the shop send %3 along.</source>
        <translation>Lassen Sie den Shop %3 mitsenden.</translation>
    </message>
    <message>
        <source>%2 is not in the catalogue of events, so what it needs is not known.</source>
        <translation>%2 steht nicht im Ereigniskatalog; daher ist nicht bekannt, welche Felder nötig sind.</translation>
    </message>
    <message>
        <source>%2 goes to %1 as %3.</source>
        <translation>%2 geht als %3 an %1.</translation>
    </message>
    <message>
        <source>%2 is mapped to no event of %1, so it is not sent there.</source>
        <translation>%2 ist keinem Ereignis von %1 zugeordnet und wird daher nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>Map %2 to an event of %1 if it should arrive there.</source>
        <translation>Ordnen Sie %2 einem Ereignis von %1 zu, wenn es dort ankommen soll.</translation>
    </message>
    <message>
        <source>%2 is mapped to no event of %1 and goes there under its own name, as the rules of this connection say.</source>
        <translation>%2 ist keinem Ereignis von %1 zugeordnet und geht nach den Regeln dieser Verbindung unter dem eigenen Namen dorthin.</translation>
    </message>
    <message>
        <source>%1 is subscribed to %2.</source>
        <translation>%1 hat %2 abonniert.</translation>
    </message>
    <message>
        <source>%1 lists no events, and so gets all of them.</source>
        <translation>%1 führt keine Ereignisse auf und bekommt daher alle.</translation>
    </message>
    <message>
        <source>%1 is not subscribed to %2.</source>
        <translation>%1 hat %2 nicht abonniert.</translation>
    </message>
    <message>
        <source>Add %2 to the events of %1 if it should arrive there.</source>
        <translation>Nehmen Sie %2 in die Ereignisse von %1 auf, wenn es dort ankommen soll.</translation>
    </message>
    <message>
        <source>%5 has no filter.</source>
        <translation>Für %5 gibt es keinen Filter.</translation>
    </message>
    <message>
        <source>The filter of %5 is switched off, so the event passes.</source>
        <translation>Der Filter für %5 ist ausgeschaltet, daher kommt das Ereignis durch.</translation>
    </message>
    <message>
        <source>The filter of %5 is switched off, which stops the event by the rules of this connection.</source>
        <translation>Der Filter für %5 ist ausgeschaltet; nach den Regeln dieser Verbindung hält das das Ereignis auf.</translation>
    </message>
    <message>
        <source>Switch the filter on, or remove it.</source>
        <translation>Schalten Sie den Filter ein oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>The filter of %5 has no conditions, so every event passes.</source>
        <translation>Der Filter für %5 hat keine Bedingungen, daher kommt jedes Ereignis durch.</translation>
    </message>
    <message>
        <source>The conditions of the filter of %5 hold.</source>
        <translation>Die Bedingungen des Filters für %5 sind erfüllt.</translation>
    </message>
    <message>
        <source>The filter of %5 stops the event.</source>
        <translation>Der Filter für %5 hält das Ereignis auf.</translation>
    </message>
    <message>
        <source>Look at the condition that does not hold. If such events should arrive, change it.</source>
        <translation>Sehen Sie sich die Bedingung an, die nicht erfüllt ist. Wenn solche Ereignisse ankommen sollen, ändern Sie sie.</translation>
    </message>
    <message>
        <source>Whether the filter of %5 lets the event pass cannot be told, so it is not sent.</source>
        <translation>Ob der Filter für %5 das Ereignis durchlässt, lässt sich nicht sagen; daher wird es nicht gesendet.</translation>
    </message>
    <message>
        <source>Mend the condition that cannot be told.</source>
        <translation>Korrigieren Sie die Bedingung, die sich nicht beurteilen lässt.</translation>
    </message>
    <message>
        <source>The currency is %2, as the event says.</source>
        <translation>Die Währung ist %2, wie im Ereignis angegeben.</translation>
    </message>
    <message>
        <source>The currency is %2, as the order says; the event itself names none.</source>
        <translation>Die Währung ist %2, wie in der Bestellung angegeben; das Ereignis selbst nennt keine.</translation>
    </message>
    <message>
        <source>The currency is %2, as the basket says; the event itself names none.</source>
        <translation>Die Währung ist %2, wie im Warenkorb angegeben; das Ereignis selbst nennt keine.</translation>
    </message>
    <message>
        <source>The currency is %2, which is the site&apos;s; neither the event nor its order names one.</source>
        <translation>Die Währung ist %2, die der Website; weder das Ereignis noch seine Bestellung nennt eine.</translation>
    </message>
    <message>
        <source>The currency is %2, as neither the event, nor its order, nor the site names one.</source>
        <translation>Die Währung ist %2, da weder das Ereignis noch seine Bestellung noch die Website eine nennt.</translation>
    </message>
    <message>
        <source>Let the shop send the currency, if amounts are not in %2.</source>
        <translation>Lassen Sie den Shop die Währung mitsenden, wenn Beträge nicht in %2 sind.</translation>
    </message>
    <message>
        <source>No currency goes along: the event names none and is no order.</source>
        <translation>Es geht keine Währung mit: Das Ereignis nennt keine und ist keine Bestellung.</translation>
    </message>
    <message>
        <source>The currency “%2” is no ISO 4217 code in capital letters; it is passed on as it is, and %1 may refuse it.</source>
        <translation>Die Währung „%2“ ist kein ISO-4217-Code in Großbuchstaben; sie wird unverändert weitergegeben, und %1 lehnt sie vielleicht ab.</translation>
    </message>
    <message>
        <source>Test mode is off.</source>
        <translation>Der Testmodus ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Selwise&apos;s test mode is on: the event is logged and not sent to %1.</source>
        <translation>Der Testmodus von Selwise ist eingeschaltet: Das Ereignis wird protokolliert und nicht an %1 gesendet.</translation>
    </message>
    <message>
        <source>Switch test mode off when events should arrive.</source>
        <translation>Schalten Sie den Testmodus aus, wenn Ereignisse ankommen sollen.</translation>
    </message>
    <message>
        <source>The event is sent to %1 as %2.</source>
        <translation>Das Ereignis wird als %2 an %1 gesendet.</translation>
    </message>
    <message>
        <source>%2; it was %3.</source>
        <translation>%2; der Wert war %3.</translation>
    </message>
    <message>
        <source>If such events should arrive, change the condition.</source>
        <translation>Wenn solche Ereignisse ankommen sollen, ändern Sie die Bedingung.</translation>
    </message>
    <message>
        <source>%2; it is missing from the event.</source>
        <translation>%2; das Feld fehlt im Ereignis.</translation>
    </message>
    <message>
        <source>Let the shop send %4, or check the path in the condition.</source>
        <translation>Lassen Sie den Shop %4 mitsenden, oder prüfen Sie den Pfad in der Bedingung.</translation>
    </message>
    <message>
        <source>%2; it was %3, which cannot be compared with that.</source>
        <translation>%2; der Wert war %3 und lässt sich damit nicht vergleichen.</translation>
    </message>
    <message>
        <source>Let the shop send %4 in the type that the condition asks for, or change the condition.</source>
        <translation>Lassen Sie den Shop %4 in dem Typ senden, den die Bedingung verlangt, oder ändern Sie die Bedingung.</translation>
    </message>
    <message>
        <source>%2: not asked, as a condition before it settled the matter.</source>
        <translation>%2: nicht geprüft, da eine Bedingung davor schon entschieden hat.</translation>
    </message>
    <message>
        <source>Condition %7 (%4): the operator “%6” is not known here, so whether it holds cannot be told.</source>
        <translation>Bedingung %7 (%4): Der Operator „%6“ ist hier nicht bekannt; ob sie erfüllt ist, lässt sich daher nicht sagen.</translation>
    </message>
    <message>
        <source>Choose an operator from the list to be sure.</source>
        <translation>Wählen Sie zur Sicherheit einen Operator aus der Liste.</translation>
    </message>
    <message>
        <source>Condition %7 (%4) has no value to compare with.</source>
        <translation>Bedingung %7 (%4) hat keinen Vergleichswert.</translation>
    </message>
    <message>
        <source>Enter the value of the condition.</source>
        <translation>Geben Sie den Wert der Bedingung ein.</translation>
    </message>
    <message>
        <source>Condition %7 (%4) needs a list of values to compare with, and has %5.</source>
        <translation>Bedingung %7 (%4) braucht als Vergleichswert eine Liste, hat aber %5.</translation>
    </message>
    <message>
        <source>Enter the value as a list.</source>
        <translation>Geben Sie den Wert als Liste ein.</translation>
    </message>
    <message>
        <source>Condition %7 (%4) needs a number or text to compare with, and has %5.</source>
        <translation>Bedingung %7 (%4) braucht als Vergleichswert eine Zahl oder Text, hat aber %5.</translation>
    </message>
    <message>
        <source>Enter a number or text.</source>
        <translation>Geben Sie eine Zahl oder Text ein.</translation>
    </message>
    <message>
        <source>Condition %7 (%4) needs text to compare with, and has %5.</source>
        <translation>Bedingung %7 (%4) braucht als Vergleichswert Text, hat aber %5.</translation>
    </message>
    <message>
        <source>Enter the value as text.</source>
        <translation>Geben Sie den Wert als Text ein.</translation>
    </message>
    <message>
        <source>The pattern of condition %7 (%4) cannot be used: %8.</source>
        <translation>Das Muster der Bedingung %7 (%4) ist nicht verwendbar: %8.</translation>
    </message>
    <message>
        <source>Mend the pattern. Look-ahead, look-behind and back-references are not part of its dialect (RE2).</source>
        <translation>Korrigieren Sie das Muster. Look-ahead, Look-behind und Rückverweise gehören nicht zu seinem Dialekt (RE2).</translation>
    </message>
    <message>
        <source>%2; it was not there.</source>
        <translation>%2; das Feld war nicht vorhanden.</translation>
    </message>
    <message>
        <source>%2; it was there.</source>
        <translation>%2; das Feld war vorhanden.</translation>
    </message>
    <message>
        <source>The headers prove that whoever sent this has the secret.</source>
        <translation>Die Header beweisen, dass der Absender das Geheimnis hat.</translation>
    </message>
    <message>
        <source>This webhook sends no credentials, so anybody may have sent this; there is nothing to check.</source>
        <translation>Dieser Webhook sendet keine Zugangsdaten, daher kann dies jeder gesendet haben; es gibt nichts zu prüfen.</translation>
    </message>
    <message>
        <source>This kind of authentication is not known here.</source>
        <translation>Diese Art der Authentifizierung ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>There is no secret to check with.</source>
        <translation>Es gibt kein Geheimnis, mit dem geprüft werden kann.</translation>
    </message>
    <message>
        <source>Give the secret that the webhook is set up with; dots do not count as one.</source>
        <translation>Geben Sie das Geheimnis an, mit dem der Webhook eingerichtet ist; Punkte zählen nicht als Geheimnis.</translation>
    </message>
    <message>
        <source>The secret is damaged: behind whsec_ there is no valid base64.</source>
        <translation>Das Geheimnis ist beschädigt: Hinter whsec_ steht kein gültiges base64.</translation>
    </message>
    <message>
        <source>The header %1 is missing.</source>
        <translation>Der Header %1 fehlt.</translation>
    </message>
    <message>
        <source>Pass on all headers as they arrived. Something between may have dropped it.</source>
        <translation>Geben Sie alle Header so weiter, wie sie angekommen sind. Etwas dazwischen hat ihn vielleicht entfernt.</translation>
    </message>
    <message>
        <source>The header %1 does not have the form that it should.</source>
        <translation>Der Header %1 hat nicht die vorgesehene Form.</translation>
    </message>
    <message>
        <source>Pass on the header as it arrived, without shortening or joining it.</source>
        <translation>Geben Sie den Header so weiter, wie er angekommen ist, ohne ihn zu kürzen oder zusammenzufügen.</translation>
    </message>
    <message>
        <source>The header %1 is no time in whole seconds since 1970.</source>
        <translation>Der Header %1 ist keine Zeit in ganzen Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>Pass on the header as it arrived.</source>
        <translation>Geben Sie den Header so weiter, wie er angekommen ist.</translation>
    </message>
    <message>
        <source>It is more than 5 minutes old, so that somebody may be repeating a message of before.</source>
        <translation>Die Nachricht ist mehr als 5 Minuten alt; vielleicht wiederholt jemand eine frühere.</translation>
    </message>
    <message>
        <source>Check deliveries when they arrive, and the clock of this computer.</source>
        <translation>Prüfen Sie Zustellungen gleich bei der Ankunft, und prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>It was sent more than 5 minutes in the future.</source>
        <translation>Die Nachricht wurde mehr als 5 Minuten in der Zukunft gesendet.</translation>
    </message>
    <message>
        <source>Check the clock of this computer, and of the sender.</source>
        <translation>Prüfen Sie die Uhr dieses Computers und die des Absenders.</translation>
    </message>
    <message>
        <source>What the headers say does not fit: the secret is another one, or body or headers were changed on the way.</source>
        <translation>Die Angaben der Header passen nicht: Das Geheimnis ist ein anderes, oder Body oder Header wurden unterwegs geändert.</translation>
    </message>
    <message>
        <source>Compare the secrets, and check the raw bytes of the body, before anything parses them.</source>
        <translation>Vergleichen Sie die Geheimnisse, und prüfen Sie die rohen Bytes des Bodys, bevor etwas sie verarbeitet.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Minimum fields</source>
        <translation>Mindestfelder</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Testmodus</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Nobody, all is well</source>
        <translation>Niemand, alles in Ordnung</translation>
    </message>
    <message>
        <source>Whoever manages Selwise</source>
        <translation>Wer Selwise verwaltet</translation>
    </message>
    <message>
        <source>The shop&apos;s developer</source>
        <translation>Wer den Shop entwickelt</translation>
    </message>
    <message>
        <source>Whoever manages the provider&apos;s account</source>
        <translation>Wer das Konto beim Anbieter verwaltet</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Der Anbieter</translation>
    </message>
    <message>
        <source>The receiver&apos;s developer</source>
        <translation>Wer den Empfänger entwickelt</translation>
    </message>
    <message>
        <source>Whoever runs the network</source>
        <translation>Wer das Netzwerk betreibt</translation>
    </message>
    <message>
        <source>[an e-mail address]</source>
        <translation>[eine E-Mail-Adresse]</translation>
    </message>
    <message>
        <source>the destination</source>
        <translation>das Ziel</translation>
    </message>
    <message>
        <source>The visitor did not consent (%2). That alone stops nothing: the event goes to %1 all the same.</source>
        <translation>Der Besucher hat nicht zugestimmt (%2). Das allein hält nichts auf: Das Ereignis geht trotzdem an %1.</translation>
    </message>
    <message>
        <source>Add a filter on this member where such events must not be sent, and check what the consent banner hands over.</source>
        <translation>Legen Sie einen Filter auf dieses Feld, wo solche Ereignisse nicht gesendet werden dürfen, und prüfen Sie, was das Einwilligungsbanner übergibt.</translation>
    </message>
    <message>
        <source>What is in %2 fits too many people; Meta may refuse the event.</source>
        <translation>Was in %2 steht, passt auf zu viele Menschen; Meta lehnt das Ereignis vielleicht ab.</translation>
    </message>
    <message>
        <source>With advanced matching off nothing that tells visitors apart goes along: switch it on. If it is on, let the shop send context.fbp, context.fbc, e-mail or phone.</source>
        <translation>Ohne erweiterten Abgleich geht nichts mit, was Besucher unterscheidet: Schalten Sie ihn ein. Ist er eingeschaltet, lassen Sie den Shop context.fbp, context.fbc, E-Mail oder Telefon senden.</translation>
    </message>
    <message>
        <source>Meta error 104: there was no access token in the request.</source>
        <translation>Meta-Fehler 104: In der Anfrage war kein Zugriffstoken.</translation>
    </message>
    <message>
        <source>Enter the access token of the pixel; Events Manager, Settings, makes one.</source>
        <translation>Geben Sie das Zugriffstoken des Pixels ein; im Events Manager unter Einstellungen wird eines erzeugt.</translation>
    </message>
    <message>
        <source>Google&apos;s validator refuses the measurement ID in the settings of %1.</source>
        <translation>Googles Prüfdienst weist die Mess-ID in den Einstellungen von %1 zurück.</translation>
    </message>
    <message>
        <source>Copy it again from the data stream in Google Analytics; it looks like G-XXXXXXXXXX.</source>
        <translation>Kopieren Sie sie noch einmal aus dem Datenstream in Google Analytics; sie sieht aus wie G-XXXXXXXXXX.</translation>
    </message>
    <message>
        <source>Test again later.</source>
        <translation>Testen Sie später noch einmal.</translation>
    </message>
    <message>
        <source>Test again later. If it stays so, let the receiver look into its logs.</source>
        <translation>Testen Sie später noch einmal. Bleibt es so, lassen Sie den Empfänger in seine Protokolle sehen.</translation>
    </message>
    <message>
        <source>Test again later. If it stays so, look at the destination&apos;s status page or logs.</source>
        <translation>Testen Sie später noch einmal. Bleibt es so, sehen Sie auf der Statusseite oder in den Protokollen des Ziels nach.</translation>
    </message>
    <message>
        <source>Test again later. If it stays so, look at Meta&apos;s status page.</source>
        <translation>Testen Sie später noch einmal. Bleibt es so, sehen Sie auf Metas Statusseite nach.</translation>
    </message>
    <message>
        <source>Test again later, after the time that was asked for.</source>
        <translation>Testen Sie später noch einmal, nach der erbetenen Zeit.</translation>
    </message>
    <message>
        <source>Check the address for typing errors; if it is right, test again once name resolution is back.</source>
        <translation>Prüfen Sie die Adresse auf Tippfehler; stimmt sie, testen Sie noch einmal, sobald die Namensauflösung wieder geht.</translation>
    </message>
    <message>
        <source>Check the address and port, and that the receiver runs; then test again.</source>
        <translation>Prüfen Sie Adresse und Port, und ob der Empfänger läuft; testen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Test again later. A receiver of your own should answer first and work afterwards.</source>
        <translation>Testen Sie später noch einmal. Ein eigener Empfänger sollte erst antworten und danach arbeiten.</translation>
    </message>
    <message>
        <source>Check the address, and whether the certificate has run out or names another host; then test again.</source>
        <translation>Prüfen Sie die Adresse, und ob das Zertifikat abgelaufen ist oder einen anderen Host nennt; testen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Enter a new address, or delete the webhook: the next delivery would disable it.</source>
        <translation>Tragen Sie eine neue Adresse ein, oder löschen Sie den Webhook: Die nächste Zustellung würde ihn deaktivieren.</translation>
    </message>
    <message>
        <source>%1 says that it is gone for good (status 410).</source>
        <translation>%1 meldet, endgültig weg zu sein (Status 410).</translation>
    </message>
    <message>
        <source>Look at Account Quality in Meta&apos;s business settings, then test again.</source>
        <translation>Sehen Sie in Metas Unternehmenseinstellungen unter „Kontoqualität“ nach, und testen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Check what stands between here and Meta, as a proxy; then test again.</source>
        <translation>Prüfen Sie, was zwischen hier und Meta steht, etwa ein Proxy; testen Sie dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>RecordInput</name>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Replace: %1…</source>
        <translation>Ersetzen: %1…</translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>Ausfüllen: %1</translation>
    </message>
    <message>
        <source>Nothing to test yet</source>
        <translation>Noch nichts zu testen</translation>
    </message>
    <message>
        <source>Set up %1 first.</source>
        <translation>Richten Sie zuerst %1 ein.</translation>
    </message>
    <message>
        <source>Publish %1 first: only what the service has can be tested.</source>
        <translation>Veröffentlichen Sie zuerst %1: Nur was der Dienst hat, kann getestet werden.</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>A test sends one template purchase to %1 and says, each by itself, whether the settings are complete, the address answers, the payload is accepted and the credentials are proven.</source>
        <translation>Ein Test sendet einen Musterkauf an %1 und sagt jeweils einzeln, ob die Einstellungen vollständig sind, die Adresse antwortet, die Nutzdaten angenommen werden und die Zugangsdaten bestätigt sind.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1; %2 of %3 tests done</source>
        <translation>%1; %2 von %3 Tests fertig</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Die Meldung war: %1</translation>
    </message>
    <message>
        <source>Save %1 to %2, then test it?</source>
        <translation>%1 bei %2 speichern und dann testen?</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are published at once: %1.</source>
        <translation>
            <numerusform>%n Änderung wird sofort veröffentlicht: %1.</numerusform>
            <numerusform>%n Änderungen werden sofort veröffentlicht: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Speichern und testen</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>About this error</source>
        <translation>Über diesen Fehler</translation>
    </message>
    <message>
        <source>The service gives no reason.</source>
        <translation>Der Dienst nennt keinen Grund.</translation>
    </message>
    <message>
        <source>Nothing to test any more</source>
        <translation>Nichts mehr zu testen</translation>
    </message>
    <message>
        <source>%1 is deleted with the next publish. Keep it to test it.</source>
        <translation>%1 wird mit der nächsten Veröffentlichung gelöscht. Behalten Sie es, um es zu testen.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>The output could not be written (%1).</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden (%1).</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
</context>
<context>
    <name>RunSandbox</name>
    <message>
        <source>%1 See --help.</source>
        <translation>%1 Siehe --help.</translation>
    </message>
    <message>
        <source>The ready file %1 cannot be written.</source>
        <translation>Die Bereitschaftsdatei %1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>SandboxOptions</name>
    <message>
        <source>Port on 127.0.0.1 to listen on; 0 takes that of the last run, or a free one.</source>
        <translation>Port auf 127.0.0.1, an dem gelauscht wird; 0 nimmt den des letzten Laufs oder einen freien.</translation>
    </message>
    <message>
        <source>Directory to keep everything in. A new one gets the demo shop. Without it everything is gone at the end.</source>
        <translation>Verzeichnis, in dem alles gespeichert wird. Ein neues erhält den Demo-Shop. Ohne Verzeichnis ist am Ende alles weg.</translation>
    </message>
    <message>
        <source>Read the token from this file, or create it (mode 0600); the ready line then leaves the token out.</source>
        <translation>Das Token aus dieser Datei lesen oder sie anlegen (Modus 0600); die Bereitschaftszeile lässt das Token dann weg.</translation>
    </message>
    <message>
        <source>Write the ready line, token included, to this file (mode 0600) while serving, so that other programs can join.</source>
        <translation>Die Bereitschaftszeile samt Token während des Betriebs in diese Datei schreiben (Modus 0600), damit andere Programme sich verbinden können.</translation>
    </message>
    <message>
        <source>Currency of the site, for events that bring none; kept in the data directory.</source>
        <translation>Währung der Website für Ereignisse, die keine mitbringen; wird im Datenverzeichnis gespeichert.</translation>
    </message>
    <message>
        <source>Start a new data directory without the demo shop.</source>
        <translation>Ein neues Datenverzeichnis ohne den Demo-Shop beginnen.</translation>
    </message>
    <message>
        <source>Stop when the standard input ends.</source>
        <translation>Anhalten, wenn die Standardeingabe endet.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Serves Selwise&apos;s integration API on this computer, with a demo shop. Prints one JSON line with url, siteId, siteKey and token when it is ready, and serves until SIGTERM.</source>
        <translation>Stellt die Integrations-API von Selwise auf diesem Computer bereit, mit einem Demo-Shop. Gibt eine JSON-Zeile mit url, siteId, siteKey und token aus, sobald es bereit ist, und läuft bis SIGTERM.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>Unerwartetes Argument „%1“.</translation>
    </message>
    <message>
        <source>--port must be a number from 0 to 65535, not “%1”.</source>
        <translation>--port muss eine Zahl von 0 bis 65535 sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>Send a provider&apos;s events (ga4, meta or gads) to this address instead of the built-in stand-in; can be given several times.</source>
        <translation>Ereignisse eines Anbieters (ga4, meta oder gads) an diese Adresse statt an den eingebauten Ersatz senden; kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>Let webhooks go to this host, over https; without it they go to this computer only. *.example.com is every host below it.</source>
        <translation>Webhooks an diesen Host zulassen, über https; ohne diese Option gehen sie nur an diesen Computer. *.example.com ist jeder Host darunter.</translation>
    </message>
    <message>
        <source>Take at most so many requests with events a second; without it there is no limit.</source>
        <translation>Höchstens so viele Anfragen mit Ereignissen pro Sekunde annehmen; ohne diese Option gibt es keine Grenze.</translation>
    </message>
    <message>
        <source>Show secrets in the captured requests instead of masking them.</source>
        <translation>Geheimnisse in den aufgezeichneten Anfragen anzeigen, statt sie zu verdecken.</translation>
    </message>
    <message>
        <source>--provider-endpoint needs ga4, meta or gads, an equals sign and an https address (plain http for this computer only), not “%1”.</source>
        <translation>--provider-endpoint braucht ga4, meta oder gads, ein Gleichheitszeichen und eine https-Adresse (unverschlüsseltes http nur für diesen Computer), nicht „%1“.</translation>
    </message>
    <message>
        <source>--allow-webhooks-to takes a host name alone, not “%1”.</source>
        <translation>--allow-webhooks-to erwartet nur einen Hostnamen, nicht „%1“.</translation>
    </message>
    <message>
        <source>--rate must be a whole number, 1 or more, not “%1”.</source>
        <translation>--rate muss eine ganze Zahl ab 1 sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>Take only events that are sent here; without it the demo shop has visitors. What they did while it did not run, thirty days at most, is made up: those deliveries are in the logs, but were never sent.</source>
        <translation>Nur Ereignisse annehmen, die hierher gesendet werden; sonst hat der Demo-Shop Besucher. Was sie taten, während er nicht lief, höchstens dreißig Tage, ist erfunden: Diese Zustellungen stehen im Protokoll, wurden aber nie gesendet.</translation>
    </message>
    <message>
        <source>How many visitors come to the demo shop in an hour, on average; 6 unless said otherwise.</source>
        <translation>Wie viele Besucher im Durchschnitt pro Stunde in den Demo-Shop kommen; ohne Angabe 6.</translation>
    </message>
    <message>
        <source>Another shop: the same number always gives the same visitors.</source>
        <translation>Ein anderer Shop: Dieselbe Zahl ergibt immer dieselben Besucher.</translation>
    </message>
    <message>
        <source>--traffic-rate must be a whole number from 1 to %1, not “%2”.</source>
        <translation>--traffic-rate muss eine ganze Zahl von 1 bis %1 sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>--traffic-seed must be a whole number, 0 or more, not “%1”.</source>
        <translation>--traffic-seed muss eine ganze Zahl ab 0 sein, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>SandboxRuntime</name>
    <message>
        <source>The data directory %1 is in use by another sandbox; stop that one or take another directory.</source>
        <translation>Das Datenverzeichnis %1 wird von einer anderen Sandbox benutzt; halten Sie diese an oder nehmen Sie ein anderes Verzeichnis.</translation>
    </message>
    <message>
        <source>The data directory %1 cannot be written (%2).</source>
        <translation>Das Datenverzeichnis %1 kann nicht beschrieben werden (%2).</translation>
    </message>
    <message>
        <source>The database in %1 is damaged (%2); restore it or start with another directory.</source>
        <translation>Die Datenbank in %1 ist beschädigt (%2); stellen Sie sie wieder her oder starten Sie mit einem anderen Verzeichnis.</translation>
    </message>
    <message>
        <source>The database in %1 was written by a newer sandbox (%2); use that one, or another directory.</source>
        <translation>Die Datenbank in %1 wurde von einer neueren Sandbox geschrieben (%2); nehmen Sie diese oder ein anderes Verzeichnis.</translation>
    </message>
    <message>
        <source>The disk with %1 is full; make room and start again.</source>
        <translation>Der Datenträger mit %1 ist voll; schaffen Sie Platz und starten Sie erneut.</translation>
    </message>
    <message>
        <source>The data directory %1 cannot be used (%2).</source>
        <translation>Das Datenverzeichnis %1 kann nicht benutzt werden (%2).</translation>
    </message>
    <message>
        <source>No temporary directory can be made (%1).</source>
        <translation>Es kann kein temporäres Verzeichnis angelegt werden (%1).</translation>
    </message>
    <message>
        <source>The token file %1 cannot be created (%2).</source>
        <translation>Die Token-Datei %1 kann nicht angelegt werden (%2).</translation>
    </message>
    <message>
        <source>The token file %1 cannot be read (%2).</source>
        <translation>Die Token-Datei %1 kann nicht gelesen werden (%2).</translation>
    </message>
    <message>
        <source>The token file %1 holds no token: one line of printable characters without spaces is expected.</source>
        <translation>Die Token-Datei %1 enthält kein Token: Erwartet wird eine Zeile aus druckbaren Zeichen ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program; take another one, or 0 for a free one.</source>
        <translation>Port %1 wird von einem anderen Programm benutzt; nehmen Sie einen anderen, oder 0 für einen freien.</translation>
    </message>
    <message>
        <source>Port %1 cannot be opened (%2).</source>
        <translation>Port %1 kann nicht geöffnet werden (%2).</translation>
    </message>
</context>
<context>
    <name>SecretReveal</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>The clipboard is emptied after %1 seconds, unless you copy something else before.</source>
        <translation>Die Zwischenablage wird nach %1 Sekunden geleert, außer wenn Sie vorher etwas anderes kopieren.</translation>
    </message>
</context>
<context>
    <name>SecretText</name>
    <message>
        <source>The secret is not on this computer.</source>
        <translation>Das Geheimnis ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The keychain answers and has no such entry; it may have been removed there.</source>
        <translation>Der Schlüsselbund antwortet und hat keinen solchen Eintrag; er wurde dort vielleicht entfernt.</translation>
    </message>
    <message>
        <source>Enter the secret again.</source>
        <translation>Geben Sie das Geheimnis erneut ein.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached.</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>No keychain service answers. A secret you enter is kept in memory until you quit, and written to no file.</source>
        <translation>Kein Schlüsselbunddienst antwortet. Ein Geheimnis, das Sie eingeben, bleibt bis zum Beenden im Arbeitsspeicher und wird in keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Install and start one, like GNOME Keyring or KWallet, then try again.</source>
        <translation>Installieren und starten Sie einen, etwa GNOME Keyring oder KWallet, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Nothing is lost; its secrets cannot be read until it is unlocked.</source>
        <translation>Nichts ist verloren; seine Geheimnisse sind erst lesbar, wenn er entsperrt ist.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>Der Schlüsselbund hat abgelehnt.</translation>
    </message>
    <message>
        <source>The question whether this program may use it was answered with no, or closed.</source>
        <translation>Die Frage, ob dieses Programm ihn benutzen darf, wurde mit Nein beantwortet oder geschlossen.</translation>
    </message>
    <message>
        <source>Try again and allow it, or enter the secret for this run.</source>
        <translation>Versuchen Sie es erneut und erlauben Sie es, oder geben Sie das Geheimnis für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>It was asked and stayed silent; it may be waiting for a question to be answered.</source>
        <translation>Er wurde gefragt und blieb stumm; vielleicht wartet er auf die Antwort auf eine Frage.</translation>
    </message>
    <message>
        <source>Look for a window that asks for the keychain&apos;s password, then try again.</source>
        <translation>Suchen Sie nach einem Fenster, das nach dem Passwort des Schlüsselbunds fragt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>Der Schlüsselbund hat versagt.</translation>
    </message>
    <message>
        <source>It reported an error this program does not know. What is in it was not changed.</source>
        <translation>Er meldete einen Fehler, den dieses Programm nicht kennt. Sein Inhalt wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Try again; if it stays, look at the keychain with its own program.</source>
        <translation>Versuchen Sie es erneut; wenn es dabei bleibt, sehen Sie sich den Schlüsselbund mit dessen eigenem Programm an.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Memory, until you quit</source>
        <translation>Nur bis zum Beenden</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain.</source>
        <translation>Im Schlüsselbund dieses Computers gespeichert.</translation>
    </message>
    <message>
        <source>Kept in memory only: it is gone when the program ends, and then asked for again.</source>
        <translation>Nur im Arbeitsspeicher: Es ist weg, wenn das Programm endet, und wird dann erneut erfragt.</translation>
    </message>
    <message>
        <source>Selwise has none.</source>
        <translation>Selwise hat keines.</translation>
    </message>
    <message>
        <source>Selwise has it and shows dots.</source>
        <translation>Selwise hat es und zeigt Punkte.</translation>
    </message>
    <message>
        <source>Selwise has it and sends it readable.</source>
        <translation>Selwise hat es und sendet es lesbar.</translation>
    </message>
    <message>
        <source>Selwise does not say whether it has one.</source>
        <translation>Selwise sagt nicht, ob es eines hat.</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>showing it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API-Secret</translation>
    </message>
    <message>
        <source>%1 of an unknown day</source>
        <translation>%1 unbekannten Datums</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 vom %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Writes your stored %1. If somebody has set a newer one since, yours replaces it.</source>
        <translation>Schreibt Ihr gespeichertes %1. Hat jemand seitdem einen neueren Wert gesetzt, ersetzt Ihrer ihn.</translation>
    </message>
    <message>
        <source>Your stored %1 goes along.</source>
        <translation>Ihr gespeichertes %1 geht mit.</translation>
    </message>
    <message>
        <source>Your stored %1 went along.</source>
        <translation>Ihr gespeichertes %1 ging mit.</translation>
    </message>
    <message>
        <source>The keychain has an older value than the one entered last.</source>
        <translation>Der Schlüsselbund hat einen älteren Wert als den zuletzt eingegebenen.</translation>
    </message>
    <message>
        <source>The newer one was kept in memory for its run only, and is gone. The older one is not written anywhere by itself, as it may undo a newer one at the service.</source>
        <translation>Der neuere lag nur für seine Sitzung im Speicher und ist weg. Der ältere wird nirgends von selbst geschrieben, denn er könnte beim Dienst einen neueren ersetzen.</translation>
    </message>
    <message>
        <source>Enter the secret again, or choose “Use the stored one” in “Where are my secrets?”.</source>
        <translation>Geben Sie das Geheimnis erneut ein, oder wählen Sie „Den gespeicherten verwenden“ unter „Wo sind meine Geheimnisse?“.</translation>
    </message>
    <message>
        <source>%1 is opened with an older token.</source>
        <translation>%1 wird mit einem älteren Token geöffnet.</translation>
    </message>
    <message>
        <source>The keychain has it; a newer one was entered since, kept in memory for its run only, and is gone.</source>
        <translation>Es liegt im Schlüsselbund; seither wurde ein neueres eingegeben, das nur für seine Sitzung im Speicher lag und weg ist.</translation>
    </message>
    <message>
        <source>If the service refuses it, enter the token again. If it is right, choose “Use the stored one” in “Where are my secrets?”.</source>
        <translation>Lehnt der Dienst es ab, geben Sie das Token erneut ein. Stimmt es, wählen Sie „Den gespeicherten verwenden“ unter „Wo sind meine Geheimnisse?“.</translation>
    </message>
    <message>
        <source>Waiting for your keyring.</source>
        <translation>Warten auf Ihren Schlüsselbund.</translation>
    </message>
    <message>
        <source>It is locked, and asks for its password in a window of its own.</source>
        <translation>Er ist gesperrt und fragt in einem eigenen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Unlock it there; what waits for it then goes on.</source>
        <translation>Entsperren Sie ihn dort; was auf ihn wartet, geht dann weiter.</translation>
    </message>
    <message>
        <source>File, only you can read it</source>
        <translation>Datei, nur für Sie lesbar</translation>
    </message>
    <message>
        <source>Kept in a file of this computer that only you can read.</source>
        <translation>In einer Datei dieses Computers, die nur Sie lesen können.</translation>
    </message>
</context>
<context>
    <name>SecretsCommand</name>
    <message>
        <source>kept</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>kept for this run</source>
        <translation>für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>No secret is kept on this computer.</source>
        <translation>Auf diesem Computer ist kein Geheimnis gespeichert.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Gespeichert in</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>older value</source>
        <translation>älterer Wert</translation>
    </message>
    <message>
        <source>Older value: a newer one was entered since and kept for its run only. A connection&apos;s token is used all the same; any other waits until you enter it again, or choose “Use the stored one” in the window.</source>
        <translation>Älterer Wert: Seither wurde ein neuerer eingegeben und nur für seine Sitzung behalten. Das Token einer Verbindung wird trotzdem verwendet; jedes andere Geheimnis wartet, bis Sie es erneut eingeben oder im Fenster „Den gespeicherten verwenden“ wählen.</translation>
    </message>
</context>
<context>
    <name>SendCommand</name>
    <message>
        <source>The catalogue has no event %1.</source>
        <translation>Der Katalog hat kein Ereignis %1.</translation>
    </message>
    <message>
        <source>For one of your own: send custom_event --override event=NAME.</source>
        <translation>Für ein eigenes: send custom_event --override event=NAME.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>--override takes PATH=VALUE, like --override order.total=149.90.</source>
        <translation>--override braucht PATH=VALUE, wie --override order.total=149.90.</translation>
    </message>
    <message>
        <source>“%1” is no path: names joined by dots, with [0] for an element and [] for one more, like items[0].price.</source>
        <translation>„%1“ ist kein Pfad: Namen mit Punkten dazwischen, [0] für ein Element und [] für ein weiteres, wie items[0].price.</translation>
    </message>
    <message>
        <source>%1: there is nothing inside %2, which is a value of its own in this event.</source>
        <translation>%1: In %2 ist nichts enthalten; es ist in diesem Ereignis selbst ein Wert.</translation>
    </message>
    <message>
        <source>%1: %2 is no list in this event.</source>
        <translation>%1: %2 ist in diesem Ereignis keine Liste.</translation>
    </message>
    <message>
        <source>%1: the list %2 is shorter. Elements are counted from 0, and [] adds one.</source>
        <translation>%1: Die Liste %2 ist kürzer. Elemente werden ab 0 gezählt, und [] fügt eines hinzu.</translation>
    </message>
    <message>
        <source>--remove %1: this event has no %2. See it with --json.</source>
        <translation>--remove %1: Dieses Ereignis hat kein %2. Sehen Sie es mit --json an.</translation>
    </message>
    <message>
        <source>%1: the name “%2” is twice in its value. Remove one of the two.</source>
        <translation>%1: Der Name „%2“ ist zweimal in seinem Wert. Entfernen Sie einen der beiden.</translation>
    </message>
    <message>
        <source>%1: the value begins like JSON and is none, so it goes as text.</source>
        <translation>%1: Der Wert beginnt wie JSON und ist keines, daher geht er als Text.</translation>
    </message>
    <message>
        <source>The value of --test-id may be %1 letters, digits and signs long, without blanks.</source>
        <translation>Der Wert von --test-id darf %1 Buchstaben, Ziffern und Zeichen lang sein, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>%1 is no sandbox, and test events are sent to nothing else. Start one with: selwise-console sandbox</source>
        <translation>%1 ist keine Sandbox, und Testereignisse werden an nichts anderes gesendet. Starten Sie eine mit: selwise-console sandbox</translation>
    </message>
    <message>
        <source>The event may have been taken all the same.</source>
        <translation>Das Ereignis kann trotzdem angenommen worden sein.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server sagt: %1</translation>
    </message>
</context>
<context>
    <name>SpanText</name>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>StoppedTable</name>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>verlangt %1</translation>
    </message>
    <message>
        <source>needs at least %1</source>
        <translation>verlangt mind. %1</translation>
    </message>
    <message>
        <source>needs more than %1</source>
        <translation>verlangt mehr als %1</translation>
    </message>
    <message>
        <source>needs at most %1</source>
        <translation>verlangt höchstens %1</translation>
    </message>
    <message>
        <source>needs less than %1</source>
        <translation>verlangt weniger als %1</translation>
    </message>
    <message>
        <source>must be there</source>
        <translation>muss vorhanden sein</translation>
    </message>
    <message>
        <source>must not be there</source>
        <translation>darf nicht vorhanden sein</translation>
    </message>
    <message>
        <source>must not be %1</source>
        <translation>darf nicht %1 sein</translation>
    </message>
    <message>
        <source>must be none of %1</source>
        <translation>darf keines von %1 sein</translation>
    </message>
    <message>
        <source>does not hold: %1</source>
        <translation>gilt nicht: %1</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>a filter that is off blocks here</source>
        <translation>ein ausgeschalteter Filter hält hier auf</translation>
    </message>
    <message>
        <source>hidden in the log: cannot be told</source>
        <translation>im Protokoll verborgen</translation>
    </message>
    <message>
        <source>cannot be told: %1</source>
        <translation>nicht zu sagen: %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message>
        <source>A file of this program cannot be read.</source>
        <translation>Eine Datei dieses Programms kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 could not be opened. It was not changed.</source>
        <translation>%1 konnte nicht geöffnet werden. Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Check that it belongs to you and may be read, then try again.</source>
        <translation>Prüfen Sie, ob sie Ihnen gehört und gelesen werden darf, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A file of this program cannot be written.</source>
        <translation>Eine Datei dieses Programms kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 could not be saved; what was in it before is still there.</source>
        <translation>%1 konnte nicht gespeichert werden; der vorige Inhalt ist noch da.</translation>
    </message>
    <message>
        <source>Check free space and permissions of the folder, then try again.</source>
        <translation>Prüfen Sie freien Platz und Rechte des Ordners und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A file of this program is damaged.</source>
        <translation>Eine Datei dieses Programms ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 could not be understood. It was put aside beside it, with “.damaged” at its end.</source>
        <translation>%1 war nicht zu verstehen. Die Datei wurde im selben Ordner beiseitegelegt, mit „.damaged“ am Ende des Namens.</translation>
    </message>
    <message>
        <source>Go on without it, or repair the file that was put aside and rename it back.</source>
        <translation>Machen Sie ohne sie weiter, oder reparieren Sie die beiseitegelegte Datei und benennen Sie sie zurück.</translation>
    </message>
    <message>
        <source>Another copy of this program is writing.</source>
        <translation>Eine andere Instanz dieses Programms schreibt gerade.</translation>
    </message>
    <message>
        <source>%1 is in use by another window or command; nothing was changed.</source>
        <translation>%1 wird von einem anderen Fenster oder Befehl benutzt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Wait until the other one is done, or close it, then try again.</source>
        <translation>Warten Sie, bis der andere Vorgang fertig ist, oder schließen Sie ihn und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The sandbox is not installed.</source>
        <translation>Die Sandbox ist nicht installiert.</translation>
    </message>
    <message>
        <source>Its program, selwise-sandbox, is not where this one was installed.</source>
        <translation>Ihr Programm, selwise-sandbox, liegt nicht dort, wo dieses installiert wurde.</translation>
    </message>
    <message>
        <source>Install the package again, or build the program selwise-sandbox.</source>
        <translation>Installieren Sie das Paket erneut oder bauen Sie das Programm selwise-sandbox.</translation>
    </message>
    <message>
        <source>The sandbox did not start.</source>
        <translation>Die Sandbox ist nicht gestartet.</translation>
    </message>
    <message>
        <source>Its program ended before it was ready. Its data was not changed.</source>
        <translation>Ihr Programm endete, bevor es bereit war. Ihre Daten wurden nicht geändert.</translation>
    </message>
    <message>
        <source>Try again; if it stays, start selwise-sandbox in a terminal and read what it says.</source>
        <translation>Versuchen Sie es erneut; wenn es dabei bleibt, starten Sie selwise-sandbox in einem Terminal und lesen Sie, was es ausgibt.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s data cannot be used.</source>
        <translation>Die Daten der Sandbox können nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Its folder cannot be written, is damaged, or is held by another program.</source>
        <translation>Der Ordner der Sandbox ist nicht beschreibbar, ist beschädigt oder wird von einem anderen Programm gehalten.</translation>
    </message>
    <message>
        <source>Close other windows on the sandbox, or give it another folder.</source>
        <translation>Schließen Sie andere Fenster, die die Sandbox benutzen, oder geben Sie ihr einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The sandbox is not ready yet.</source>
        <translation>Die Sandbox ist noch nicht bereit.</translation>
    </message>
    <message>
        <source>It was started and did not say in time that it serves.</source>
        <translation>Sie wurde gestartet und hat nicht rechtzeitig gemeldet, dass sie läuft.</translation>
    </message>
    <message>
        <source>Try again in a moment; a busy computer may need longer.</source>
        <translation>Versuchen Sie es gleich noch einmal; ein ausgelasteter Computer braucht vielleicht länger.</translation>
    </message>
    <message>
        <source>Starting the sandbox was cancelled.</source>
        <translation>Der Start der Sandbox wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Open it again when you need it.</source>
        <translation>Öffnen Sie sie wieder, wenn Sie sie brauchen.</translation>
    </message>
    <message>
        <source>A file was written by a newer version of this program.</source>
        <translation>Eine Datei wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>%1 is left as it is; what you change here now is kept only until you quit.</source>
        <translation>%1 bleibt, wie es ist; was Sie hier jetzt ändern, bleibt nur bis zum Beenden erhalten.</translation>
    </message>
    <message>
        <source>Update this program, or close it and go on with the newer one.</source>
        <translation>Aktualisieren Sie dieses Programm, oder schließen Sie es und machen Sie mit dem neueren weiter.</translation>
    </message>
</context>
<context>
    <name>TestCardText</name>
    <message>
        <source>Test failed at the settings</source>
        <translation>Test bei den Einstellungen fehlgeschlagen</translation>
    </message>
    <message>
        <source>Test failed: not reachable</source>
        <translation>Test fehlgeschlagen: nicht erreichbar</translation>
    </message>
    <message>
        <source>Test failed at the payload</source>
        <translation>Test bei den Nutzdaten fehlgeschlagen</translation>
    </message>
    <message>
        <source>Test failed at the credentials</source>
        <translation>Test bei den Zugangsdaten fehlgeschlagen</translation>
    </message>
    <message>
        <source>Test failed: %1</source>
        <translation>Test fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Test fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>Nothing failed, and %n checks were skipped</source>
        <translation>
            <numerusform>Nichts fehlgeschlagen, %n Prüfung wurde übersprungen</numerusform>
            <numerusform>Nichts fehlgeschlagen, %n Prüfungen wurden übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing failed, and one thing cannot be proven</source>
        <translation>Nichts fehlgeschlagen, ein Punkt ist nicht nachweisbar</translation>
    </message>
    <message numerus="yes">
        <source>Nothing failed, and %n things cannot be proven</source>
        <translation>
            <numerusform>Nichts fehlgeschlagen, %n Punkt ist nicht nachweisbar</numerusform>
            <numerusform>Nichts fehlgeschlagen, %n Punkte sind nicht nachweisbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Test passed, as the service says</source>
        <translation>Test bestanden, wie der Dienst meldet</translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation>Test bestanden</translation>
    </message>
    <message>
        <source>Cannot tell whether the test passed</source>
        <translation>Unklar, ob der Test bestanden ist</translation>
    </message>
    <message>
        <source>The service answered with a word that this program does not know.</source>
        <translation>Der Dienst hat mit einem Wort geantwortet, das dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The service took the request and said nothing about the outcome.</source>
        <translation>Der Dienst hat die Anfrage angenommen und nichts über das Ergebnis gesagt.</translation>
    </message>
    <message>
        <source>The service answered, and did not say whether the test passed.</source>
        <translation>Der Dienst hat geantwortet und nicht gesagt, ob der Test bestanden ist.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Not all proven</source>
        <translation>Nicht alles belegt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>in DebugView, if the secret is right</source>
        <translation>in DebugView, wenn das Secret stimmt</translation>
    </message>
    <message>
        <source>in GA4 reports</source>
        <translation>in GA4-Berichten</translation>
    </message>
    <message>
        <source>counts as a conversion</source>
        <translation>zählt als Conversion</translation>
    </message>
    <message>
        <source>in Meta&apos;s Test Events, without a test event code</source>
        <translation>in Metas Test-Events, ohne Test-Event-Code</translation>
    </message>
    <message>
        <source>in Meta&apos;s Test Events</source>
        <translation>in Metas Test-Events</translation>
    </message>
    <message>
        <source>in Google Ads, diagnostics of the conversion</source>
        <translation>in Google Ads, Diagnose der Conversion</translation>
    </message>
    <message>
        <source>within 24 h</source>
        <translation>innerhalb von 24 h</translation>
    </message>
    <message>
        <source>counts as a conversion, without a click ID</source>
        <translation>zählt als Conversion, ohne Klick-ID</translation>
    </message>
    <message>
        <source>Where the test event would show up at the real service</source>
        <translation>Wo das Testereignis beim echten Dienst zu sehen wäre</translation>
    </message>
    <message>
        <source>Where the test event shows up</source>
        <translation>Wo das Testereignis zu sehen ist</translation>
    </message>
    <message>
        <source>Open Google Analytics</source>
        <translation>Google Analytics öffnen</translation>
    </message>
    <message>
        <source>In Google Analytics choose Admin, DebugView.</source>
        <translation>Wählen Sie in Google Analytics „Verwaltung“, „DebugView“.</translation>
    </message>
    <message>
        <source>Find **%1** at %2.</source>
        <translation>Suchen Sie **%1** um %2.</translation>
    </message>
    <message>
        <source>Find **%1** at %2, transaction **%3**.</source>
        <translation>Suchen Sie **%1** um %2, Transaktion **%3**.</translation>
    </message>
    <message>
        <source>I saw it in DebugView</source>
        <translation>In DebugView gesehen</translation>
    </message>
    <message>
        <source>Open Google Ads</source>
        <translation>Google Ads öffnen</translation>
    </message>
    <message>
        <source>Choose Goals, Conversions, then the conversion action, Diagnostics.</source>
        <translation>Wählen Sie „Zielvorhaben“, „Conversions“, dann die Conversion-Aktion, „Diagnose“.</translation>
    </message>
    <message>
        <source>Choose Goals, Conversions, the action with the label **%1**, Diagnostics.</source>
        <translation>Wählen Sie „Zielvorhaben“, „Conversions“, die Aktion mit dem Label **%1**, „Diagnose“.</translation>
    </message>
    <message>
        <source>“Last seen” must be %1 or later; that can take a day.</source>
        <translation>„Zuletzt gesehen“ muss %1 oder später sein; das kann einen Tag dauern.</translation>
    </message>
    <message>
        <source>I saw it in the diagnostics</source>
        <translation>In der Diagnose gesehen</translation>
    </message>
    <message>
        <source>In the sandbox a stand-in took the event: there is nothing to see at the real service.</source>
        <translation>In der Sandbox hat ein Ersatz das Ereignis angenommen: Beim echten Dienst ist nichts zu sehen.</translation>
    </message>
    <message>
        <source>counts as a conversion: Meta does not leave out events with a test event code</source>
        <translation>zählt als Conversion: Meta nimmt Ereignisse mit Test-Event-Code nicht aus</translation>
    </message>
    <message>
        <source>Meta&apos;s test event code</source>
        <translation>Metas Test-Event-Code</translation>
    </message>
    <message>
        <source>From Events Manager, Test events. With it the test shows there; Meta counts it as a conversion with and without.</source>
        <translation>Aus dem Events Manager, „Test-Events“. Mit ihm erscheint der Test dort; als Conversion zählt Meta ihn mit und ohne.</translation>
    </message>
    <message>
        <source>A test event code cannot be given to this service. Unless it uses its own, the test does not show in Meta&apos;s Test Events; Meta counts it as a conversion either way.</source>
        <translation>Diesem Dienst lässt sich kein Test-Event-Code mitgeben. Wenn er keinen eigenen benutzt, erscheint der Test nicht in Metas Test-Events; als Conversion zählt Meta ihn in jedem Fall.</translation>
    </message>
    <message>
        <source>Where it would show up at the real service, if it was taken all the same</source>
        <translation>Wo es beim echten Dienst zu sehen wäre, falls es doch angenommen wurde</translation>
    </message>
    <message>
        <source>Where it shows up, if it was taken all the same</source>
        <translation>Wo es zu sehen ist, falls es doch angenommen wurde</translation>
    </message>
    <message>
        <source>Nothing of this test shows up at %1.</source>
        <translation>Von diesem Test ist bei %1 nichts zu sehen.</translation>
    </message>
</context>
<context>
    <name>TestCommands</name>
    <message>
        <source>A test event that was under way may have arrived.</source>
        <translation>Ein Testereignis, das schon unterwegs war, ist vielleicht angekommen.</translation>
    </message>
    <message>
        <source>No provider is configured on this site, so nothing was tested.</source>
        <translation>Auf dieser Website ist kein Anbieter eingerichtet, daher wurde nichts getestet.</translation>
    </message>
    <message>
        <source>--all tests every provider: leave out the names, or --all.</source>
        <translation>--all testet alle Anbieter: Lassen Sie die Namen weg oder --all.</translation>
    </message>
    <message>
        <source>Which provider? Name one or more, or say --all.</source>
        <translation>Welcher Anbieter? Nennen Sie einen oder mehrere, oder geben Sie --all an.</translation>
    </message>
    <message>
        <source>There is no webhook %1 on this site, and no other either.</source>
        <translation>Auf dieser Site gibt es keinen Webhook %1, und auch keinen anderen.</translation>
    </message>
    <message>
        <source>There is no webhook %1 on this site. There are: %2.</source>
        <translation>Auf dieser Site gibt es keinen Webhook %1. Es gibt: %2.</translation>
    </message>
</context>
<context>
    <name>TestModeText</name>
    <message>
        <source>%1 test mode until you stop it</source>
        <translation>Testmodus von %1, bis Sie ihn beenden</translation>
    </message>
    <message>
        <source>%1 test mode until %2</source>
        <translation>Testmodus von %1 bis %2</translation>
    </message>
    <message>
        <source>Only while this program runs: when it is closed at the end, it asks at its next start.</source>
        <translation>Nur solange dieses Programm läuft: Ist es am Ende der Zeit geschlossen, fragt es beim nächsten Start.</translation>
    </message>
    <message>
        <source>Switch on test mode of %1 for %2?</source>
        <translation>Testmodus von %1 für %2 einschalten?</translation>
    </message>
    <message>
        <source>From now on Selwise logs the events and sends none of them to %1, until you stop it.</source>
        <translation>Ab jetzt protokolliert Selwise die Ereignisse und sendet keines davon an %1, bis Sie den Testmodus beenden.</translation>
    </message>
    <message>
        <source>From now on Selwise logs the events and sends none of them to %1. It ends at %2, only while this program runs.</source>
        <translation>Ab jetzt protokolliert Selwise die Ereignisse und sendet keines davon an %1. Das endet um %2, nur solange dieses Programm läuft.</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Ausgeschaltet lassen</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Test mode of %1 should have ended at %2</source>
        <translation>Der Testmodus von %1 hätte um %2 enden sollen</translation>
    </message>
    <message>
        <source>This program was not running then, so it is still on: nothing is sent to %1. Switch it off now?</source>
        <translation>Dieses Programm lief zu der Zeit nicht, daher ist er noch eingeschaltet: An %1 wird nichts gesendet. Jetzt ausschalten?</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>Eingeschaltet lassen</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
</context>
<context>
    <name>TestOutput</name>
    <message>
        <source>Cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>Who mends it: %1</source>
        <translation>Wer es behebt: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nächster Schritt: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Mehr: %1</translation>
    </message>
    <message>
        <source>%1: the file %2 cannot be written (%3).</source>
        <translation>%1: Die Datei %2 kann nicht geschrieben werden (%3).</translation>
    </message>
</context>
<context>
    <name>TestText</name>
    <message>
        <source>Settings complete</source>
        <translation>Einstellungen vollständig</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Payload accepted</source>
        <translation>Nutzdaten angenommen</translation>
    </message>
    <message>
        <source>Credentials proven</source>
        <translation>Zugangsdaten bestätigt</translation>
    </message>
    <message>
        <source>Another check</source>
        <translation>Andere Prüfung</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Cannot be proven</source>
        <translation>Nicht nachweisbar</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Passed as far as it can be proven</source>
        <translation>Bestanden, soweit nachweisbar</translation>
    </message>
    <message>
        <source>Cannot tell: the answer does not say</source>
        <translation>Unklar: Die Antwort sagt es nicht</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Nothing failed, and not everything was checked</source>
        <translation>Nichts fehlgeschlagen, aber nicht alles wurde geprüft</translation>
    </message>
    <message>
        <source>Test evidence</source>
        <translation>Testnachweis</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Mapping and filters were bypassed for this test.</source>
        <translation>Zuordnung und Filter wurden für diesen Test umgangen.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The service says</source>
        <translation>Der Dienst meldet</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Manual step</source>
        <translation>Manueller Schritt</translation>
    </message>
    <message>
        <source>What this program expects (an assumption)</source>
        <translation>Was dieses Programm erwartet (eine Annahme)</translation>
    </message>
    <message>
        <source>Secrets and personal data are replaced by dots.</source>
        <translation>Geheimnisse und personenbezogene Daten sind durch Punkte ersetzt.</translation>
    </message>
    <message>
        <source>The answer names no checks.</source>
        <translation>Die Antwort nennt keine Prüfungen.</translation>
    </message>
    <message>
        <source>“%1”: confirmed by %2, %3</source>
        <translation>„%1“: bestätigt von %2, %3</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code</comment>
        <extracomment>The code of the language this is translated into, like &quot;de&quot;</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>change of %1</source>
        <translation>Änderung von %1</translation>
    </message>
    <message>
        <source>taking back a deletion</source>
        <translation>Rücknahme einer Löschung</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>Löschung</translation>
    </message>
</context>
<context>
    <name>VersionWords</name>
    <message>
        <source>Changed elsewhere: %1</source>
        <translation>Anderswo geändert: %1</translation>
    </message>
    <message>
        <source>Test mode of %1</source>
        <translation>Testmodus von %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Gelöscht: %1</translation>
    </message>
    <message>
        <source>Restored version %1</source>
        <translation>Version %1 wiederhergestellt</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>%1 veröffentlicht</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>nicht von hier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm:ss</source>
        <translation>ddd d. MMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>Read back and the same</source>
        <translation>Zurückgelesen und gleich</translation>
    </message>
    <message>
        <source>Written, reads back differently</source>
        <translation>Geschrieben, liest sich anders zurück</translation>
    </message>
    <message>
        <source>Not written: somebody else changed the same</source>
        <translation>Nicht geschrieben: Jemand anders hat dasselbe geändert</translation>
    </message>
    <message>
        <source>Not written: a secret was missing</source>
        <translation>Nicht geschrieben: Ein Geheimnis fehlte</translation>
    </message>
    <message>
        <source>Not known whether it was written</source>
        <translation>Nicht bekannt, ob es geschrieben wurde</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Nicht geschrieben</translation>
    </message>
    <message>
        <source>It is larger than %1 MiB, which no site&apos;s configuration is. Choose a file that was exported here.</source>
        <translation>Die Datei ist größer als %1 MiB; das ist keine Konfiguration einer Website. Wählen Sie eine Datei, die hier exportiert wurde.</translation>
    </message>
    <message>
        <source>It is cut off or no JSON at all: it breaks at line and column %1. Export it again.</source>
        <translation>Sie ist abgeschnitten oder gar kein JSON: Sie bricht bei Zeile und Spalte %1 ab. Exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The name “%1” stands there twice, the second time at line and column %2. Remove one of them.</source>
        <translation>Der Name „%1“ steht dort zweimal, das zweite Mal bei Zeile und Spalte %2. Entfernen Sie einen davon.</translation>
    </message>
    <message>
        <source>It is JSON, but not a site&apos;s configuration that was exported here.</source>
        <translation>Es ist JSON, aber keine Konfiguration einer Website, die hier exportiert wurde.</translation>
    </message>
    <message>
        <source>It was written by a newer version of this program (format %1). Update this one first.</source>
        <translation>Eine neuere Version dieses Programms hat sie geschrieben (Format %1). Aktualisieren Sie zuerst dieses.</translation>
    </message>
    <message>
        <source>%1 is not what it should be (%2).</source>
        <translation>%1 ist nicht, was es sein soll (%2).</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>not written</source>
        <translation>nicht geschrieben</translation>
    </message>
    <message>
        <source>Tried to publish %1</source>
        <translation>Versuch, %1 zu veröffentlichen</translation>
    </message>
</context>
<context>
    <name>WebhookCommands</name>
    <message>
        <source>It cannot be signed with these settings.</source>
        <translation>Mit diesen Einstellungen kann nicht signiert werden.</translation>
    </message>
</context>
<context>
    <name>WebhookText</name>
    <message>
        <source>Webhook without a name</source>
        <translation>Webhook ohne Namen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Bearer</source>
        <translation>Bearer</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>HMAC</source>
        <translation>HMAC</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Nothing goes along: anybody who knows the address can send there in your name.</source>
        <translation>Nichts geht mit: Wer die Adresse kennt, kann in Ihrem Namen dorthin senden.</translation>
    </message>
    <message>
        <source>Goes along as “Authorization: Bearer …”. It proves the sender, not that the body is unchanged.</source>
        <translation>Geht als „Authorization: Bearer …“ mit. Es weist den Absender nach, nicht, dass der Body unverändert ist.</translation>
    </message>
    <message>
        <source>Goes along as “Authorization: Basic …”. It proves the sender, not that the body is unchanged.</source>
        <translation>Geht als „Authorization: Basic …“ mit. Es weist den Absender nach, nicht, dass der Body unverändert ist.</translation>
    </message>
    <message>
        <source>The SHA-256 HMAC of the raw body, in hexadecimal digits behind “sha256=”. It proves sender and body, and has no time in it.</source>
        <translation>Der SHA-256-HMAC des rohen Bodys, in hexadezimalen Ziffern hinter „sha256=“. Er weist Absender und Body nach und enthält keine Zeit.</translation>
    </message>
    <message>
        <source>Standard Webhooks: webhook-id, webhook-timestamp, webhook-signature. It proves sender, body and time; valid for 5 minutes.</source>
        <translation>Standard Webhooks: webhook-id, webhook-timestamp, webhook-signature. Weist Absender, Body und Zeit nach; gilt 5 Minuten.</translation>
    </message>
    <message>
        <source>The key stands in a header of its own. It proves the sender, not that the body is unchanged.</source>
        <translation>Der Schlüssel steht in einem eigenen Header. Er weist den Absender nach, nicht, dass der Body unverändert ist.</translation>
    </message>
    <message>
        <source>This program does not know this way to authenticate. It is kept, and written back as it is.</source>
        <translation>Dieses Programm kennt diese Art der Authentifizierung nicht. Sie bleibt erhalten und wird zurückgeschrieben, wie sie ist.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The receiver compares it with what comes behind “Bearer”.</source>
        <translation>Der Empfänger vergleicht es mit dem, was hinter „Bearer“ kommt.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>It is treated as a secret, too.</source>
        <translation>Er wird ebenfalls als Geheimnis behandelt.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The receiver compares it with the header.</source>
        <translation>Der Empfänger vergleicht ihn mit dem Header.</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Signaturgeheimnis</translation>
    </message>
    <message>
        <source>The receiver needs the same, with whsec_ in front.</source>
        <translation>Der Empfänger braucht dasselbe, mit whsec_ davor.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>The receiver needs the same; its text is the key.</source>
        <translation>Der Empfänger braucht dasselbe; sein Text ist der Schlüssel.</translation>
    </message>
    <message>
        <source>Empty: X-Selwise-Signature.</source>
        <translation>Leer: X-Selwise-Signature.</translation>
    </message>
    <message>
        <source>Empty: X-API-Key.</source>
        <translation>Leer: X-API-Key.</translation>
    </message>
    <message>
        <source>doubles</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>auf andere Art</translation>
    </message>
    <message>
        <source>Spread by up to a quarter either way, so that retries do not arrive together; Retry-After is honoured up to the longest wait. 4xx are final but 408, 425 and 429; 410 switches it off.</source>
        <translation>Um bis zu ein Viertel in beide Richtungen gestreut, damit Wiederholungen nicht zusammen eintreffen; Retry-After wird bis zur längsten Wartezeit beachtet. 4xx sind endgültig, außer 408, 425 und 429; 410 schaltet ihn aus.</translation>
    </message>
    <message>
        <source>Attempt 1 at once</source>
        <translation>Versuch 1 sofort</translation>
    </message>
    <message>
        <source>attempt %1 after %2</source>
        <translation>Versuch %1 nach %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more attempts</source>
        <translation>
            <numerusform>%n weiterer Versuch</numerusform>
            <numerusform>%n weitere Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>then given up</source>
        <translation>dann aufgegeben</translation>
    </message>
    <message>
        <source>The line ends of the body were changed: with the others it is valid. Check the raw bytes, before anything converts them.</source>
        <translation>Die Zeilenenden des Bodys wurden geändert: Mit den anderen ist sie gültig. Prüfen Sie die rohen Bytes, bevor etwas sie umwandelt.</translation>
    </message>
    <message>
        <source>Something at the very end of the body came or went, such as a line feed: without that change it is valid.</source>
        <translation>Ganz am Ende des Bodys kam etwas dazu oder ging verloren, etwa ein Zeilenvorschub: Ohne diese Änderung ist sie gültig.</translation>
    </message>
    <message>
        <source>The body was parsed and written again: with other white space it is valid. Check the bytes as they arrived.</source>
        <translation>Der Body wurde gelesen und neu geschrieben: Mit anderem Leerraum ist sie gültig. Prüfen Sie die Bytes, wie sie eintrafen.</translation>
    </message>
    <message>
        <source>The sender took the text of the secret for the key. It must be the bytes that the base64 behind whsec_ stands for.</source>
        <translation>Der Absender nahm den Text des Geheimnisses als Schlüssel. Es müssen die Bytes sein, für die das Base64 hinter whsec_ steht.</translation>
    </message>
    <message>
        <source>The sender decoded the secret as base64 first. For HMAC its text is the key.</source>
        <translation>Der Absender hat das Geheimnis zuerst als Base64 dekodiert. Für HMAC ist sein Text der Schlüssel.</translation>
    </message>
    <message>
        <source>The signature is right but written another way: hexadecimal digits behind “sha256=” are expected.</source>
        <translation>Die Signatur ist richtig, aber anders geschrieben: Erwartet werden hexadezimale Ziffern hinter „sha256=“.</translation>
    </message>
    <message>
        <source>The secret has white space at its beginning or end. Without it, it is valid.</source>
        <translation>Das Geheimnis hat Leerraum am Anfang oder Ende. Ohne ihn ist sie gültig.</translation>
    </message>
    <message>
        <source>It is valid with another secret that this computer knows, not with the one given here.</source>
        <translation>Sie ist mit einem anderen Geheimnis gültig, das dieser Computer kennt, nicht mit dem hier angegebenen.</translation>
    </message>
    <message>
        <source>Valid.</source>
        <translation>Gültig.</translation>
    </message>
    <message>
        <source>It was sent %1 ago.</source>
        <translation>Gesendet vor %1.</translation>
    </message>
    <message>
        <source>Its time is %1 ahead of this computer&apos;s clock.</source>
        <translation>Ihre Zeit ist der Uhr dieses Computers um %1 voraus.</translation>
    </message>
    <message>
        <source>Nothing to check.</source>
        <translation>Nichts zu prüfen.</translation>
    </message>
    <message>
        <source>Not valid: too old.</source>
        <translation>Nicht gültig: zu alt.</translation>
    </message>
    <message>
        <source>Not valid: from the future.</source>
        <translation>Nicht gültig: aus der Zukunft.</translation>
    </message>
    <message>
        <source>Its time is %1 ago, and 5 min are allowed.</source>
        <translation>Ihre Zeit liegt %1 zurück; erlaubt sind 5 min.</translation>
    </message>
    <message>
        <source>Its time is %1 ahead, and 5 min are allowed.</source>
        <translation>Ihre Zeit liegt %1 voraus; erlaubt sind 5 min.</translation>
    </message>
    <message>
        <source>The signature itself is right.</source>
        <translation>Die Signatur selbst stimmt.</translation>
    </message>
    <message>
        <source>And the signature does not fit either: the secret is another one, or body or headers were changed.</source>
        <translation>Und auch die Signatur passt nicht: Das Geheimnis ist ein anderes, oder Body oder Header wurden geändert.</translation>
    </message>
    <message>
        <source>Not valid: another secret.</source>
        <translation>Nicht gültig: ein anderes Geheimnis.</translation>
    </message>
    <message>
        <source>Not valid: it does not fit.</source>
        <translation>Nicht gültig: Sie passt nicht.</translation>
    </message>
    <message>
        <source>Cannot be checked: no secret.</source>
        <translation>Nicht prüfbar: kein Geheimnis.</translation>
    </message>
    <message>
        <source>Cannot be checked: the secret is damaged.</source>
        <translation>Nicht prüfbar: Das Geheimnis ist beschädigt.</translation>
    </message>
    <message>
        <source>Cannot be checked.</source>
        <translation>Nicht prüfbar.</translation>
    </message>
    <message>
        <source>Not valid: a header is missing.</source>
        <translation>Nicht gültig: Ein Header fehlt.</translation>
    </message>
    <message>
        <source>Not valid: a header is damaged.</source>
        <translation>Nicht gültig: Ein Header ist beschädigt.</translation>
    </message>
    <message>
        <source>grows</source>
        <translation>wächst</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
</context>
<context>
    <name>WebhookWords</name>
    <message numerus="yes">
        <source>New, %n fields to fill in</source>
        <translation>
            <numerusform>Neu, %n Feld auszufüllen</numerusform>
            <numerusform>Neu, %n Felder auszufüllen</numerusform>
        </translation>
    </message>
    <message>
        <source>New, not published</source>
        <translation>Neu, nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Switched off by the service</source>
        <translation>Vom Dienst ausgeschaltet</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Active, deliveries not read</source>
        <translation>Aktiv, Zustellungen nicht gelesen</translation>
    </message>
    <message>
        <source>No delivery yet</source>
        <translation>Noch keine Zustellung</translation>
    </message>
    <message>
        <source>Failing since %1</source>
        <translation>Gestört seit %1</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Healthy, %1</source>
        <translation>In Ordnung, %1</translation>
    </message>
    <message>
        <source>Degraded, %1</source>
        <translation>Beeinträchtigt, %1</translation>
    </message>
    <message>
        <source>Drop the new webhook %1?</source>
        <translation>Den neuen Webhook %1 verwerfen?</translation>
    </message>
    <message>
        <source>It was never published. Its generated secret goes with it.</source>
        <translation>Er wurde nie veröffentlicht. Sein erzeugtes Geheimnis verschwindet mit.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>noch keine Adresse</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>test failed</source>
        <translation>Test fehlgeschlagen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>To be deleted, in conflict</source>
        <translation>Soll gelöscht werden, Konflikt</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>Soll gelöscht werden</translation>
    </message>
</context>
<context>
    <name>WindowQuestions</name>
    <message numerus="yes">
        <source>Discard %n unpublished changes?</source>
        <translation>
            <numerusform>%n unveröffentlichte Änderung verwerfen?</numerusform>
            <numerusform>%n unveröffentlichte Änderungen verwerfen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The forms show again what the server has. Undo brings the changes back as long as the window is open; after that they are gone for good.</source>
        <translation>Die Formulare zeigen wieder, was der Server hat. Rückgängig bringt die Änderungen zurück, solange das Fenster offen ist; danach sind sie endgültig weg.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Close and lose %n unpublished changes?</source>
        <translation>
            <numerusform>Schließen und %n unveröffentlichte Änderung verlieren?</numerusform>
            <numerusform>Schließen und %n unveröffentlichte Änderungen verlieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>They could not be saved on this computer. Publish them first, or lose them.</source>
        <translation>Sie konnten auf diesem Computer nicht gespeichert werden. Veröffentlichen Sie sie zuerst, sonst gehen sie verloren.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation>Verbindung %1 entfernen?</translation>
    </message>
    <message>
        <source>It leaves this computer&apos;s list. Nothing changes at the server.</source>
        <translation>Sie verschwindet aus der Liste dieses Computers. Am Server ändert sich nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n unpublished changes are lost.</source>
        <translation>
            <numerusform>%n unveröffentlichte Änderung geht verloren.</numerusform>
            <numerusform>%n unveröffentlichte Änderungen gehen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also remove its token and secrets from this computer</source>
        <translation>Auch Token und Geheimnisse von diesem Computer entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The sandbox did not start</source>
        <translation>Die Sandbox ist nicht gestartet</translation>
    </message>
    <message>
        <source>The token of this connection cannot be read</source>
        <translation>Das Token dieser Verbindung ist nicht lesbar</translation>
    </message>
    <message>
        <source>Enter it again to open the site.</source>
        <translation>Geben Sie es erneut ein, um die Website zu öffnen.</translation>
    </message>
    <message>
        <source>The connection is not complete</source>
        <translation>Die Verbindung ist nicht vollständig</translation>
    </message>
    <message>
        <source>The site could not be opened</source>
        <translation>Die Website konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Finishing the write of %1…</source>
        <translation>%1 wird noch fertig geschrieben…</translation>
    </message>
    <message>
        <source>The window closes by itself as soon as the service has answered.</source>
        <translation>Das Fenster schließt sich von selbst, sobald der Dienst geantwortet hat.</translation>
    </message>
    <message>
        <source>The site is left by itself as soon as the service has answered.</source>
        <translation>Die Website wird von selbst verlassen, sobald der Dienst geantwortet hat.</translation>
    </message>
    <message>
        <source>If you leave now, nobody looks at the answer: it may be written or not. Your changes stay on this computer as unpublished, and the next refresh shows what the service has. A secret that is being replaced may have to be entered again.</source>
        <translation>Wenn Sie jetzt gehen, sieht niemand die Antwort: Es kann geschrieben sein oder nicht. Ihre Änderungen bleiben unveröffentlicht auf diesem Computer, und das nächste Aktualisieren zeigt, was der Dienst hat. Ein Geheimnis, das gerade ersetzt wird, müssen Sie vielleicht erneut eingeben.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <translation>Trotzdem gehen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Read back, it was not whole: the disk is full, or a sheet has grown past 4 GB.</source>
        <translation>Beim Zurücklesen war sie nicht vollständig: Der Datenträger ist voll, oder ein Blatt ist über 4 GB gewachsen.</translation>
    </message>
</context>
<context>
    <name>selwise::AboutDialog</name>
    <message>
        <source>About Selwise Console</source>
        <translation>Über Selwise Console</translation>
    </message>
    <message>
        <source>Selwise Console %1</source>
        <translation>Selwise Console %1</translation>
    </message>
    <message>
        <source>Every event has a path. A native program for Selwise&apos;s integration API.</source>
        <translation>Jedes Ereignis hat einen Weg. Ein natives Programm für die Integrations-API von Selwise.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later version. It comes without any warranty, as far as the law permits.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder einer späteren Version. Ohne jede Gewährleistung, soweit gesetzlich zulässig.</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <translation>Qt %1 auf %2</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>selwise::AboutProvider</name>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
</context>
<context>
    <name>selwise::AlertHistory</name>
    <message>
        <source>History of alerts</source>
        <translation>Verlauf der Warnungen</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>dauert an</translation>
    </message>
    <message>
        <source>Nothing was raised yet.</source>
        <translation>Es wurde noch nichts ausgelöst.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>selwise::AlertRow</name>
    <message>
        <source>%1: watched</source>
        <translation>%1: wird überwacht</translation>
    </message>
</context>
<context>
    <name>selwise::AlertsView</name>
    <message>
        <source>Another window has this site open: it watches, and keeps what is changed there.</source>
        <translation>Ein anderes Fenster hat diese Website offen: Es überwacht und behält, was dort geändert wird.</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Warnregeln</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>New alert rule</source>
        <translation>Neue Warnregel</translation>
    </message>
    <message>
        <source>More of alerts</source>
        <translation>Mehr zu Warnungen</translation>
    </message>
    <message>
        <source>Quiet hours, history</source>
        <translation>Ruhezeiten, Verlauf</translation>
    </message>
    <message>
        <source>Raised at %1. %2</source>
        <translation>Ausgelöst um %1. %2</translation>
    </message>
    <message>
        <source>Tell me on the desktop</source>
        <translation>Auf dem Desktop melden</translation>
    </message>
    <message>
        <source>Quiet hours…</source>
        <translation>Ruhezeiten…</translation>
    </message>
    <message>
        <source>Quiet hours, %1 to %2…</source>
        <translation>Ruhezeiten, %1 bis %2…</translation>
    </message>
    <message>
        <source>History of alerts…</source>
        <translation>Verlauf der Warnungen…</translation>
    </message>
</context>
<context>
    <name>selwise::AttemptsView</name>
    <message>
        <source>HTTP %1 after %2 ms</source>
        <translation>HTTP %1 nach %2 ms</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier attempts</source>
        <translation>
            <numerusform>%n früherer Versuch</numerusform>
            <numerusform>%n frühere Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>%1 gewartet</translation>
    </message>
</context>
<context>
    <name>selwise::AuthSection</name>
    <message>
        <source>How the receiver knows it is Selwise</source>
        <translation>Woran der Empfänger Selwise erkennt</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Generate: %1</source>
        <translation>Erzeugen: %1</translation>
    </message>
    <message>
        <source>A new random one of 256 bits; it is shown once</source>
        <translation>Ein neues zufälliges mit 256 Bit; es wird einmal gezeigt</translation>
    </message>
    <message>
        <source>With another kind the service drops the secrets it has. What stands here waits on this computer and goes along when you publish.</source>
        <translation>Bei einer anderen Art verwirft der Dienst die Geheimnisse, die er hat. Was hier steht, wartet auf diesem Computer und geht beim Veröffentlichen mit.</translation>
    </message>
    <message>
        <source>secret, not set</source>
        <translation>Geheimnis, nicht gesetzt</translation>
    </message>
    <message>
        <source>secret, in this computer&apos;s keychain</source>
        <translation>Geheimnis, im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>secret, kept for this run only</source>
        <translation>Geheimnis, nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>secret, in the keychain, which cannot be read now</source>
        <translation>Geheimnis, im Schlüsselbund, der jetzt nicht lesbar ist</translation>
    </message>
    <message>
        <source>It goes along when you publish.</source>
        <translation>Es geht beim Veröffentlichen mit.</translation>
    </message>
    <message>
        <source>Set here %1.</source>
        <translation>Hier gesetzt: %1.</translation>
    </message>
    <message>
        <source>secret, and the service sends it readable</source>
        <translation>Geheimnis, und der Dienst sendet es lesbar</translation>
    </message>
    <message>
        <source>secret, only Selwise has it</source>
        <translation>Geheimnis, nur Selwise hat es</translation>
    </message>
    <message>
        <source>secret, the service does not say whether it has one</source>
        <translation>Geheimnis; der Dienst sagt nicht, ob er eines hat</translation>
    </message>
    <message>
        <source>Without it the receiver cannot tell who sends. Generate one, or enter that of the receiver.</source>
        <translation>Ohne es kann der Empfänger nicht erkennen, wer sendet. Erzeugen Sie eines, oder geben Sie das des Empfängers ein.</translation>
    </message>
    <message>
        <source>Replace “%1” of %2 by a new one?</source>
        <translation>„%1“ von %2 durch ein neues ersetzen?</translation>
    </message>
    <message>
        <source>It is written to %1 at once, not with your other changes. The receiver refuses deliveries until it has the new one, too.</source>
        <translation>Es wird sofort an %1 geschrieben, nicht mit Ihren anderen Änderungen. Der Empfänger weist Zustellungen ab, bis auch er das neue hat.</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Das alte behalten</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>%1 kept for the publish</source>
        <translation>%1 für das Veröffentlichen aufbewahrt</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>%1 ersetzt</translation>
    </message>
    <message>
        <source>A copy is in this computer&apos;s keychain.</source>
        <translation>Eine Kopie liegt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>A copy is kept for this run only: the keychain did not take it.</source>
        <translation>Eine Kopie wird nur für diese Sitzung behalten: Der Schlüsselbund nahm sie nicht an.</translation>
    </message>
    <message>
        <source>%1 was not replaced</source>
        <translation>%1 wurde nicht ersetzt</translation>
    </message>
</context>
<context>
    <name>selwise::Banner</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>selwise::ChangeBlock</name>
    <message>
        <source>Publish %1</source>
        <translation>%1 veröffentlichen</translation>
    </message>
    <message>
        <source>Untick to leave %1 out of this publish</source>
        <translation>Häkchen entfernen, um %1 diesmal nicht zu veröffentlichen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>selwise::ChangesBar</name>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Unpublished changes</source>
        <translation>Unveröffentlichte Änderungen</translation>
    </message>
    <message>
        <source>Review all changes (%1)</source>
        <translation>Alle Änderungen prüfen (%1)</translation>
    </message>
    <message>
        <source>No unpublished changes</source>
        <translation>Keine unveröffentlichten Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n unpublished changes</source>
        <translation>
            <numerusform>%n unveröffentlichte Änderung</numerusform>
            <numerusform>%n unveröffentlichte Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>not saved on this computer: %1</source>
        <translation>nicht auf diesem Computer gespeichert: %1</translation>
    </message>
    <message>
        <source>saved on this computer %1</source>
        <translation>um %1 auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>brought back as saved %1</source>
        <translation>wiederhergestellt, gesichert %1</translation>
    </message>
</context>
<context>
    <name>selwise::ChartCard</name>
    <message>
        <source>Fetch the rest</source>
        <translation>Den Rest holen</translation>
    </message>
    <message>
        <source>More of %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Table, comparison, saving</source>
        <translation>Tabelle, Vergleich, Speichern</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Mit dem Zeitraum davor vergleichen</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>%1 of %2 held</source>
        <translation>%1 von %2 vorhanden</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 vorhanden</translation>
    </message>
    <message>
        <source>As the service tells; no logs are held here</source>
        <translation>Wie der Dienst es meldet; hier sind keine Protokolle vorhanden</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation>Es konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>%1: %2. Choose another folder.</source>
        <translation>%1: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>selwise::ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
</context>
<context>
    <name>selwise::ChartTableModel</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>%1, period before</source>
        <translation>%1, Zeitraum davor</translation>
    </message>
</context>
<context>
    <name>selwise::Chip</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1, remove</source>
        <translation>%1, entfernen</translation>
    </message>
</context>
<context>
    <name>selwise::ChipEdit</name>
    <message>
        <source>add a value</source>
        <translation>Wert hinzufügen</translation>
    </message>
</context>
<context>
    <name>selwise::ChipsBar</name>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>hides</source>
        <translation>verbirgt</translation>
    </message>
    <message>
        <source>off, would hide</source>
        <translation>aus, verbirgt sonst</translation>
    </message>
    <message>
        <source>Switch off: %1</source>
        <translation>Ausschalten: %1</translation>
    </message>
    <message>
        <source>Switch on: %1</source>
        <translation>Einschalten: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>%1 logs in all</source>
        <translation>%1 Protokolleinträge insgesamt</translation>
    </message>
    <message>
        <source>%1. Drag it to a tab to narrow that one as well.</source>
        <translation>%1. Auf einen Tab ziehen, um auch ihn einzugrenzen.</translation>
    </message>
    <message>
        <source>In a tab of its own</source>
        <translation>In einem eigenen Tab</translation>
    </message>
    <message>
        <source>Narrow “%1” as well</source>
        <translation>Auch „%1“ eingrenzen</translation>
    </message>
    <message>
        <source>%1. Without it that many more would be listed; what another one hides, too, is not counted. Drag it to a tab to narrow that one as well.</source>
        <translation>%1. Ohne ihn stünden so viele mehr da; was ein anderer ebenfalls verbirgt, zählt nicht mit. Auf einen Tab ziehen, um auch ihn einzugrenzen.</translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <translation>%1 Versuche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries</source>
        <translation>
            <numerusform>%Ln Zustellung</numerusform>
            <numerusform>%Ln Zustellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln logs</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::ChoiceCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>selwise::CommandPalette</name>
    <message>
        <source>Nothing has this name.</source>
        <translation>Nichts hat diesen Namen.</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to a pane, provider, field, site or action</source>
        <translation>Gehe zu Bereich, Anbieter, Feld, Website oder Aktion</translation>
    </message>
    <message>
        <source>Search for anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>auswählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
</context>
<context>
    <name>selwise::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>take</source>
        <translation>übernehmen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>Query language</source>
        <translation>Abfragesprache</translation>
    </message>
    <message>
        <source>%1 logs</source>
        <translation>%1 Einträge</translation>
    </message>
</context>
<context>
    <name>selwise::ConditionRow</name>
    <message>
        <source>Drag to move, or Alt+Up and Alt+Down</source>
        <translation>Zum Verschieben ziehen, oder Alt+Auf und Alt+Ab</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wenn</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>(no operator)</source>
        <translation>(kein Operator)</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>condition %1</source>
        <translation>Bedingung %1</translation>
    </message>
    <message>
        <source>Remove the condition on %1</source>
        <translation>Die Bedingung zu %1 entfernen</translation>
    </message>
    <message>
        <source>Condition %1: %2</source>
        <translation>Bedingung %1: %2</translation>
    </message>
    <message>
        <source>stops %1</source>
        <translation>stoppt %1</translation>
    </message>
    <message>
        <source>The condition on %1 stops %2: show them</source>
        <translation>Die Bedingung zu %1 hält %2 auf: anzeigen</translation>
    </message>
    <message>
        <source>Type a field, such as order.total: the way to a value in the event.</source>
        <translation>Geben Sie ein Feld ein, etwa order.total: den Weg zu einem Wert im Ereignis.</translation>
    </message>
    <message>
        <source>No %1 seen had a value at %2. Check the spelling.</source>
        <translation>Kein gesehenes %1 hatte einen Wert bei %2. Prüfen Sie die Schreibweise.</translation>
    </message>
</context>
<context>
    <name>selwise::ConfigFields</name>
    <message>
        <source>Where?</source>
        <translation>Wo?</translation>
    </message>
    <message>
        <source>%1 Looks right.</source>
        <translation>%1 Sieht richtig aus.</translation>
    </message>
    <message>
        <source>secret, in this computer&apos;s keychain</source>
        <translation>Geheimnis, im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>secret, kept for this run only</source>
        <translation>Geheimnis, nur für diese Sitzung aufbewahrt</translation>
    </message>
    <message>
        <source>secret, in the keychain, which cannot be read now</source>
        <translation>Geheimnis, im Schlüsselbund, der jetzt nicht lesbar ist</translation>
    </message>
    <message>
        <source>%1 Set here %2.</source>
        <translation>%1 Hier gesetzt: %2.</translation>
    </message>
    <message>
        <source>%1 It goes along when this provider is published.</source>
        <translation>%1 Es wird beim Veröffentlichen dieses Anbieters mitgesendet.</translation>
    </message>
    <message>
        <source>secret, and the service sends it readable</source>
        <translation>Geheimnis, vom Dienst lesbar gesendet</translation>
    </message>
    <message>
        <source>secret, the service does not say whether it has one</source>
        <translation>Geheimnis, der Dienst sagt nicht, ob er eines hat</translation>
    </message>
    <message>
        <source>secret, only Selwise has it</source>
        <translation>Geheimnis, nur Selwise hat es</translation>
    </message>
    <message>
        <source>secret, not set</source>
        <translation>Geheimnis, nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>selwise::ConflictBlock</name>
    <message>
        <source>**%1** of **%2**</source>
        <translation>**%1** von **%2**</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Somebody else changed the same field after you had read it. Choose one.</source>
        <translation>Jemand anderes hat dasselbe Feld geändert, nachdem Sie es gelesen hatten. Wählen Sie einen Wert.</translation>
    </message>
    <message>
        <source>**%1**: %2</source>
        <translation>**%1**: %2</translation>
    </message>
    <message>
        <source>You changed it meanwhile. Choose one.</source>
        <translation>Sie haben es inzwischen geändert. Wählen Sie eines.</translation>
    </message>
    <message>
        <source>What you wanted to delete is another one now. Choose one.</source>
        <translation>Was Sie löschen wollten, ist jetzt ein anderes. Wählen Sie.</translation>
    </message>
</context>
<context>
    <name>selwise::ConflictCards</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>as you had read it</source>
        <translation>so gelesen</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Von anderen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Von mir</translation>
    </message>
    <message>
        <source>what you entered</source>
        <translation>Ihre Eingabe</translation>
    </message>
    <message>
        <source>choice in a conflict</source>
        <translation>Wahl in einem Konflikt</translation>
    </message>
    <message>
        <source>on the server now</source>
        <translation>jetzt auf dem Server</translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation>Konflikt: %1</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>As it is there</source>
        <translation>Wie es dort ist</translation>
    </message>
    <message>
        <source>With my changes</source>
        <translation>Mit meinen Änderungen</translation>
    </message>
    <message>
        <source>Set up by both</source>
        <translation>Von beiden angelegt</translation>
    </message>
    <message>
        <source>Deleted by somebody else</source>
        <translation>Von jemand anderem gelöscht</translation>
    </message>
    <message>
        <source>Deleted by you, changed by somebody else</source>
        <translation>Von Ihnen gelöscht, von jemand anderem geändert</translation>
    </message>
</context>
<context>
    <name>selwise::ConflictSection</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Somebody else set up %1 meanwhile.</source>
        <translation>Jemand anders hat %1 inzwischen angelegt.</translation>
    </message>
    <message>
        <source>Somebody else deleted %1 meanwhile.</source>
        <translation>Jemand anders hat %1 inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>Choose below; nothing is published before.</source>
        <translation>Wählen Sie unten; vorher wird nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>Somebody else changed %1 meanwhile.</source>
        <translation>Jemand anders hat %1 inzwischen geändert.</translation>
    </message>
    <message>
        <source>Everything that does not clash was merged by itself. Choose for each field below; nothing is published before.</source>
        <translation>Alles, was sich nicht widerspricht, wurde von selbst zusammengeführt. Wählen Sie unten für jedes Feld; vorher wird nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>Somebody else changed %1, which you wanted to delete.</source>
        <translation>Jemand anderes hat %1 geändert, das Sie löschen wollten.</translation>
    </message>
</context>
<context>
    <name>selwise::ConnectForm</name>
    <message>
        <source>Try and connect</source>
        <translation>Testen und verbinden</translation>
    </message>
    <message>
        <source>as the address</source>
        <translation>wie die Adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Site ID</source>
        <translation>Website-ID</translation>
    </message>
    <message>
        <source>A UUID, from Settings. The site key in your snippet is another one.</source>
        <translation>Eine UUID aus den Einstellungen. Der Website-Schlüssel in Ihrem Snippet ist etwas anderes.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>for your list</source>
        <translation>für Ihre Liste</translation>
    </message>
    <message>
        <source>Marked as</source>
        <translation>Markiert als</translation>
    </message>
    <message>
        <source>The token goes to this computer&apos;s keychain.</source>
        <translation>Das Token kommt in den Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>only for another address, site or token</source>
        <translation>nur für andere Adresse, Website oder anderes Token</translation>
    </message>
    <message>
        <source>Try and save</source>
        <translation>Testen und speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Trying the connection</source>
        <translation>Die Verbindung wird getestet</translation>
    </message>
    <message>
        <source>Enter the site&apos;s id: a UUID, found in Selwise under Settings.</source>
        <translation>Geben Sie die ID der Website ein: eine UUID, in Selwise unter Einstellungen zu finden.</translation>
    </message>
    <message>
        <source>This is no UUID (8-4-4-4-12 hexadecimal digits). The site key in your snippet is another identifier.</source>
        <translation>Das ist keine UUID (8-4-4-4-12 hexadezimale Ziffern). Der Website-Schlüssel in Ihrem Snippet ist eine andere Kennung.</translation>
    </message>
    <message>
        <source>Enter the token again: it is not sent to another address or site by itself.</source>
        <translation>Geben Sie das Token erneut ein: Es wird nicht von selbst an eine andere Adresse oder Website gesendet.</translation>
    </message>
    <message>
        <source>Enter a token: Selwise makes one under Settings, API tokens.</source>
        <translation>Geben Sie ein Token ein: Selwise erstellt es unter Einstellungen, API-Token.</translation>
    </message>
    <message>
        <source>Enter the token again.</source>
        <translation>Geben Sie das Token erneut ein.</translation>
    </message>
    <message>
        <source>The connection is not complete.</source>
        <translation>Die Verbindung ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The keychain cannot be reached: the token is kept for this run only.</source>
        <translation>Der Schlüsselbund ist nicht erreichbar: Das Token wird nur für diese Sitzung aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>selwise::ConnectionDialog</name>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Connect to another site</source>
        <translation>Mit einer anderen Website verbinden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>selwise::CoverageLegend</name>
    <message>
        <source>held</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The strip under the time axis: solid is held, hatched is missing, a dashed outline is unknown</source>
        <translation>Der Streifen unter der Zeitachse: voll ist vorhanden, schraffiert fehlt, ein gestrichelter Umriss ist unbekannt</translation>
    </message>
</context>
<context>
    <name>selwise::DataLayerController</name>
    <message>
        <source>Data layer</source>
        <translation>Datenschicht</translation>
    </message>
</context>
<context>
    <name>selwise::DataLayerForm</name>
    <message>
        <source>Data layer settings</source>
        <translation>Einstellungen der Datenschicht</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Sammeln</translation>
    </message>
    <message>
        <source>Data layer on</source>
        <translation>Datenschicht an</translation>
    </message>
    <message>
        <source>The snippet does nothing while this is off.</source>
        <translation>Das Snippet tut nichts, solange dies aus ist.</translation>
    </message>
    <message>
        <source>Page views by itself</source>
        <translation>Seitenaufrufe von selbst</translation>
    </message>
    <message>
        <source>Sends page_view on every load and route change.</source>
        <translation>Sendet page_view bei jedem Laden und jedem Routenwechsel.</translation>
    </message>
    <message>
        <source>Debug mode</source>
        <translation>Debug-Modus</translation>
    </message>
    <message>
        <source>Writes every push to the browser&apos;s console.</source>
        <translation>Schreibt jeden Eintrag in die Konsole des Browsers.</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Outside data layer</source>
        <translation>Äußere Datenschicht</translation>
    </message>
    <message>
        <source>The array on window that your pages push to.</source>
        <translation>Das Array an window, in das Ihre Seiten schreiben.</translation>
    </message>
    <message>
        <source>Read as well; its names go through the reverse mappings below.</source>
        <translation>Wird mitgelesen; seine Namen gehen durch die umgekehrten Zuordnungen unten.</translation>
    </message>
    <message>
        <source>Page detection</source>
        <translation>Seitenerkennung</translation>
    </message>
    <message>
        <source>how a page gets its type</source>
        <translation>wie eine Seite ihren Typ bekommt</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Edited as JSON, since Selwise does not describe the form of page patterns. Their member is called pagePatterns unless the server names it otherwise: an assumption.</source>
        <translation>Als JSON bearbeitet, da Selwise die Form der Seitenmuster nicht beschreibt. Ihr Member heißt pagePatterns, wenn der Server ihn nicht anders nennt: eine Annahme.</translation>
    </message>
    <message>
        <source>Page patterns as JSON</source>
        <translation>Seitenmuster als JSON</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>two units: milliseconds for the data layer, seconds for the tracker</source>
        <translation>zwei Einheiten: Millisekunden für die Datenschicht, Sekunden für den Tracker</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Flush the data layer every</source>
        <translation>Datenschicht leeren alle</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Flush the tracker every</source>
        <translation>Tracker leeren alle</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Stapelgröße</translation>
    </message>
    <message>
        <source>Used only while batching is on.</source>
        <translation>Nur benutzt, solange gestapelt wird.</translation>
    </message>
    <message>
        <source>The tracker&apos;s own</source>
        <translation>Für den Tracker selbst</translation>
    </message>
    <message>
        <source>Batching</source>
        <translation>Stapeln</translation>
    </message>
    <message>
        <source>Collects the tracker&apos;s events before sending.</source>
        <translation>Sammelt die Ereignisse des Trackers vor dem Senden.</translation>
    </message>
    <message>
        <source>Keep offline</source>
        <translation>Offline behalten</translation>
    </message>
    <message>
        <source>Holds events while the browser has no network.</source>
        <translation>Hält Ereignisse zurück, solange der Browser kein Netz hat.</translation>
    </message>
    <message>
        <source>Reverse mapping</source>
        <translation>Umgekehrte Zuordnung</translation>
    </message>
    <message>
        <source>what your page calls an event, and which event it is here</source>
        <translation>wie Ihre Seite ein Ereignis nennt, und welches Ereignis es hier ist</translation>
    </message>
    <message>
        <source>Members this program does not know</source>
        <translation>Members, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>kept and written back as they are</source>
        <translation>behalten und so zurückgeschrieben, wie sie sind</translation>
    </message>
    <message>
        <source>No patterns</source>
        <translation>Keine Muster</translation>
    </message>
    <message>
        <source>No valid JSON at line %1, column %2: not taken into the draft</source>
        <translation>Kein gültiges JSON in Zeile %1, Spalte %2: nicht in den Entwurf übernommen</translation>
    </message>
    <message>
        <source>Valid JSON</source>
        <translation>Gültiges JSON</translation>
    </message>
    <message>
        <source>As the server sent it.</source>
        <translation>Wie der Server es gesendet hat.</translation>
    </message>
    <message>
        <source>The server sent none; these are the documented defaults. What you change is written as its member “tracker”: an assumption.</source>
        <translation>Der Server hat keine gesendet; dies sind die dokumentierten Standardwerte. Was Sie ändern, wird als sein Member „tracker“ geschrieben: eine Annahme.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server sagt: %1</translation>
    </message>
    <message numerus="yes">
        <source>That is %n seconds.</source>
        <translation>
            <numerusform>Das ist %n Sekunde.</numerusform>
            <numerusform>Das sind %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>1,000 ms are one second.</source>
        <translation>1.000 ms sind eine Sekunde.</translation>
    </message>
</context>
<context>
    <name>selwise::DataLayerPane</name>
    <message>
        <source>Data layer</source>
        <translation>Datenschicht</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Auf Standardwerte zurücksetzen</translation>
    </message>
    <message>
        <source>Takes the documented defaults into the draft. Members this program does not know stay.</source>
        <translation>Übernimmt die dokumentierten Standardwerte in den Entwurf. Members, die dieses Programm nicht kennt, bleiben.</translation>
    </message>
    <message>
        <source>Reading the data layer of %1</source>
        <translation>Die Datenschicht von %1 wird gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Use another token…</source>
        <translation>Anderes Token verwenden…</translation>
    </message>
    <message>
        <source>The data layer could not be read</source>
        <translation>Die Datenschicht konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 Below stands what was read at %2.</source>
        <translation>%1 Unten steht, was um %2 gelesen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n unpublished changes</source>
        <translation>
            <numerusform>%n unveröffentlichte Änderung</numerusform>
            <numerusform>%n unveröffentlichte Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>as at the server, read %1</source>
        <translation>wie am Server, gelesen %1</translation>
    </message>
    <message>
        <source>Nothing to reset</source>
        <translation>Nichts zurückzusetzen</translation>
    </message>
    <message>
        <source>All of it is as documented already.</source>
        <translation>Alles ist schon wie dokumentiert.</translation>
    </message>
    <message>
        <source>reset of the data layer</source>
        <translation>Zurücksetzen der Datenschicht</translation>
    </message>
</context>
<context>
    <name>selwise::DeliveriesView</name>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Refresh the deliveries</source>
        <translation>Die Zustellungen aktualisieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Older deliveries</source>
        <translation>Ältere Zustellungen</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>The deliveries could not be read.</source>
        <translation>Die Zustellungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Deliveries begin when the webhook is published.</source>
        <translation>Zustellungen beginnen, wenn der Webhook veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Reading the deliveries…</source>
        <translation>Die Zustellungen werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>The service tells no more than these %n.</source>
        <translation>
            <numerusform>Der Dienst nennt nicht mehr als diese %n.</numerusform>
            <numerusform>Der Dienst nennt nicht mehr als diese %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n Zustellung</numerusform>
            <numerusform>%n Zustellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No delivery yet. The first event that it is for makes one.</source>
        <translation>Noch keine Zustellung. Die erste macht ein Ereignis, für das der Webhook bestimmt ist.</translation>
    </message>
</context>
<context>
    <name>selwise::DeliveryDetail</name>
    <message>
        <source>The service shows neither request nor answer of this attempt.</source>
        <translation>Der Dienst zeigt weder Anfrage noch Antwort dieses Versuchs.</translation>
    </message>
    <message>
        <source>%1, %2 of %3 attempts</source>
        <translation>%1, %2 von %3 Versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n attempts</source>
        <translation>
            <numerusform>%1, %n Versuch</numerusform>
            <numerusform>%1, %n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 due at %2, in %3</source>
        <translation>%1 fällig um %2, in %3</translation>
    </message>
    <message>
        <source>%1 due since %2</source>
        <translation>%1 fällig seit %2</translation>
    </message>
    <message>
        <source>It is tried again; the service does not say when.</source>
        <translation>Es wird erneut versucht; der Dienst sagt nicht, wann.</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Secrets are hidden, also in what you copy.</source>
        <translation>Geheimnisse sind verborgen, auch in dem, was Sie kopieren.</translation>
    </message>
</context>
<context>
    <name>selwise::DeliveryWords</name>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Gefiltert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht gemeldet</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>the service says no more</source>
        <translation>mehr sagt der Dienst nicht</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>eine unbekannte Zeit</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 um %2: %3</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>Um %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>selwise::DiagramLegend</name>
    <message>
        <source>What the diagram means</source>
        <translation>Was das Diagramm bedeutet</translation>
    </message>
    <message>
        <source>Drag from an event to a name to map, to empty space to name a new one. Keyboard: M maps, Delete unmaps, arrows follow the curves.</source>
        <translation>Von einem Ereignis auf einen Namen ziehen ordnet zu, auf freie Fläche benennt neu. Tastatur: M ordnet zu, Entf hebt auf, Pfeile folgen den Kurven.</translation>
    </message>
    <message>
        <source>width: events in the last 24 h, square root</source>
        <translation>Breite: Ereignisse der letzten 24 h, Quadratwurzel</translation>
    </message>
    <message>
        <source>even widths: nobody has counted events yet</source>
        <translation>gleiche Breiten: Noch hat niemand Ereignisse gezählt</translation>
    </message>
    <message>
        <source>goes nowhere</source>
        <translation>geht nirgendwohin</translation>
    </message>
    <message>
        <source>Drag from an event to a name to map, to empty space to name a new one. Keys: M map, Del unmap, arrows follow the curves.</source>
        <translation>Von einem Ereignis auf einen Namen ziehen ordnet zu, auf freie Fläche benennt neu. Tasten: M zuordnen, Entf aufheben, Pfeile folgen den Kurven.</translation>
    </message>
</context>
<context>
    <name>selwise::DiagramTools</name>
    <message>
        <source>Show what goes to %1</source>
        <translation>Zeigen, was an %1 geht</translation>
    </message>
    <message>
        <source>Show events that go nowhere</source>
        <translation>Ereignisse ohne Ziel zeigen</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Kleiner (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>Alles zeigen (0)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>selwise::DiffView</name>
    <message>
        <source>Changes as JSON</source>
        <translation>Änderungen als JSON</translation>
    </message>
</context>
<context>
    <name>selwise::EdgeCard</name>
    <message>
        <source>Rename…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Unmap</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>The selected mapping</source>
        <translation>Die ausgewählte Zuordnung</translation>
    </message>
    <message>
        <source>%1, not published</source>
        <translation>%1, nicht veröffentlicht</translation>
    </message>
    <message>
        <source>%1 seen in 24 h</source>
        <translation>%1 in 24 h gesehen</translation>
    </message>
</context>
<context>
    <name>selwise::EnvBand</name>
    <message>
        <source>Environment: %1</source>
        <translation>Umgebung: %1</translation>
    </message>
</context>
<context>
    <name>selwise::EnvTag</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>selwise::ErrorState</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>selwise::EventPicker</name>
    <message>
        <source>Choose events…</source>
        <translation>Ereignisse wählen…</translation>
    </message>
    <message>
        <source>All events, also those to come</source>
        <translation>Alle Ereignisse, auch künftige</translation>
    </message>
</context>
<context>
    <name>selwise::EventPopup</name>
    <message>
        <source>Search events</source>
        <translation>Ereignisse suchen</translation>
    </message>
    <message>
        <source>Choose events</source>
        <translation>Ereignisse wählen</translation>
    </message>
    <message>
        <source>Events by family</source>
        <translation>Ereignisse nach Familie</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Tick every event of the catalogue. Events to come are not among them.</source>
        <translation>Jedes Ereignis des Katalogs ankreuzen. Künftige Ereignisse sind nicht darunter.</translation>
    </message>
    <message>
        <source>Tick none: the webhook gets all events, also those to come</source>
        <translation>Keines ankreuzen: Der Webhook bekommt alle Ereignisse, auch künftige</translation>
    </message>
    <message>
        <source>Add “%1” as a name of your own</source>
        <translation>„%1“ als eigenen Namen hinzufügen</translation>
    </message>
</context>
<context>
    <name>selwise::EvidenceButton</name>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>For a ticket: copy or save what was tested and what came of it</source>
        <translation>Für ein Ticket: kopieren oder speichern, was getestet wurde und was dabei herauskam</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Als HTML speichern…</translation>
    </message>
    <message>
        <source>Save as JUnit…</source>
        <translation>Als JUnit speichern…</translation>
    </message>
    <message>
        <source>with request and answer</source>
        <translation>mit Anfrage und Antwort</translation>
    </message>
    <message>
        <source>Secrets and personal data are hidden</source>
        <translation>Geheimnisse und personenbezogene Daten sind verdeckt</translation>
    </message>
    <message numerus="yes">
        <source>all %n tests</source>
        <translation>
            <numerusform>%n Test</numerusform>
            <numerusform>alle %n Tests</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence copied</source>
        <translation>Nachweis kopiert</translation>
    </message>
    <message>
        <source>Secrets and personal data are hidden in it.</source>
        <translation>Geheimnisse und personenbezogene Daten sind darin verdeckt.</translation>
    </message>
    <message>
        <source>Save the evidence as HTML</source>
        <translation>Nachweis als HTML speichern</translation>
    </message>
    <message>
        <source>Save the evidence as JUnit</source>
        <translation>Nachweis als JUnit speichern</translation>
    </message>
    <message>
        <source>Evidence saved</source>
        <translation>Nachweis gespeichert</translation>
    </message>
    <message>
        <source>The evidence could not be saved</source>
        <translation>Der Nachweis konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>%1: %2. Choose another folder.</source>
        <translation>%1: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>selwise::ExchangeView</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>cURL</source>
        <translation>cURL</translation>
    </message>
    <message>
        <source>Request or answer</source>
        <translation>Anfrage oder Antwort</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Copies the request as a command; secrets stay hidden</source>
        <translation>Kopiert die Anfrage als Befehl; Geheimnisse bleiben verdeckt</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>(an empty body)</source>
        <translation>(leerer Body)</translation>
    </message>
    <message>
        <source>validator: %1</source>
        <translation>Validator: %1</translation>
    </message>
</context>
<context>
    <name>selwise::ExplainPane</name>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>What happens to one event, and why</source>
        <translation>Was mit einem Ereignis geschieht, und warum</translation>
    </message>
    <message>
        <source>Pick an event seen</source>
        <translation>Gesehenes Ereignis wählen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>a template</source>
        <translation>eine Vorlage</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>The event as JSON</source>
        <translation>Das Ereignis als JSON</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>With my changes</source>
        <translation>Mit Änderungen</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Which settings</source>
        <translation>Welche Einstellungen</translation>
    </message>
    <message>
        <source>Path through the gates</source>
        <translation>Weg durch die Tore</translation>
    </message>
    <message>
        <source>Open filter</source>
        <translation>Filter öffnen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Exact request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Every gate</source>
        <translation>Tore</translation>
    </message>
    <message>
        <source>Beside the gates</source>
        <translation>Neben den Toren</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>cURL kopieren</translation>
    </message>
    <message>
        <source>The request that would be sent</source>
        <translation>Die Anfrage, die gesendet würde</translation>
    </message>
    <message>
        <source>Secrets stay in the keychain; here and in a copy stand dots in their place.</source>
        <translation>Geheimnisse bleiben im Schlüsselbund; hier und in einer Kopie stehen Punkte an ihrer Stelle.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>The command as a shell takes it, with dots in place of secrets.</source>
        <translation>Der Befehl, wie eine Shell ihn annimmt, mit Punkten anstelle von Geheimnissen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from the log, %1; personal data is hidden</source>
        <translation>aus dem Protokoll, %1; personenbezogene Daten sind verborgen</translation>
    </message>
    <message>
        <source>Reading the logs…</source>
        <translation>Die Protokolle werden gelesen…</translation>
    </message>
    <message>
        <source>No event with its content was seen yet</source>
        <translation>Noch wurde kein Ereignis mit Inhalt gesehen</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>with my changes</source>
        <translation>mit meinen Änderungen</translation>
    </message>
    <message>
        <source>Valid JSON. Explained as you type, in %1 ms.</source>
        <translation>Gültiges JSON. Beim Tippen erklärt, in %1 ms.</translation>
    </message>
    <message>
        <source>No provider and no webhook is set up, so nothing happens to any event.</source>
        <translation>Kein Anbieter und kein Webhook ist eingerichtet, daher geschieht mit keinem Ereignis etwas.</translation>
    </message>
    <message>
        <source>Some of it is assumed: Selwise’s documentation does not say how the service decides. The assumptions are changed in Filters.</source>
        <translation>Einiges davon ist angenommen: Die Dokumentation von Selwise sagt nicht, wie der Dienst entscheidet. Die Annahmen werden unter Filter geändert.</translation>
    </message>
    <message>
        <source>%1, gate by gate</source>
        <translation>%1, Tor für Tor</translation>
    </message>
    <message>
        <source>Nothing is sent to %1.</source>
        <translation>An %1 wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Es wird nichts gesendet</translation>
    </message>
    <message>
        <source>%1: condition %2 of %3 does not hold</source>
        <translation>%1: Bedingung %2 von %3 gilt nicht</translation>
    </message>
    <message>
        <source>%1: condition %2 of %3 cannot be told</source>
        <translation>%1: Bedingung %2 von %3 lässt sich nicht entscheiden</translation>
    </message>
    <message>
        <source>not in the event</source>
        <translation>nicht im Ereignis</translation>
    </message>
    <message>
        <source>%1 %2: not asked</source>
        <translation>%1 %2: nicht gefragt</translation>
    </message>
    <message>
        <source>Your changes: this destination is new, and gets nothing until it is published.</source>
        <translation>Ihre Änderungen: Dieses Ziel ist neu und bekommt nichts, bis es veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Your changes: this destination is removed.</source>
        <translation>Ihre Änderungen: Dieses Ziel wird entfernt.</translation>
    </message>
    <message>
        <source>Your changes: the same result as published.</source>
        <translation>Ihre Änderungen: dasselbe Ergebnis wie veröffentlicht.</translation>
    </message>
    <message>
        <source>Your changes: %1; published: %2.</source>
        <translation>Ihre Änderungen: %1; veröffentlicht: %2.</translation>
    </message>
</context>
<context>
    <name>selwise::FacetList</name>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n logs</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facetten</translation>
    </message>
</context>
<context>
    <name>selwise::FieldRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>secret, in this computer’s keychain</source>
        <translation>Geheimnis, im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Where do I find this?</source>
        <translation>Wo finde ich das?</translation>
    </message>
</context>
<context>
    <name>selwise::FilterEditor</name>
    <message>
        <source>Filter on</source>
        <translation>Filter an</translation>
    </message>
    <message>
        <source>an assumption about the service;</source>
        <translation>eine Annahme über den Dienst;</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>Change what is assumed about the service</source>
        <translation>Ändern, was über den Dienst angenommen wird</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Kopieren nach…</translation>
    </message>
    <message>
        <source>The same filter for another event or provider</source>
        <translation>Derselbe Filter für ein anderes Ereignis oder einen anderen Anbieter</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>Back to published</source>
        <translation>Zurück zum Veröffentlichten</translation>
    </message>
    <message>
        <source>Where they stop</source>
        <translation>Wo sie enden</translation>
    </message>
    <message>
        <source>What changes against the published filter</source>
        <translation>Was sich gegenüber dem veröffentlichten Filter ändert</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>An event passes when this holds.</source>
        <translation>Ein Ereignis kommt durch, wenn dies gilt.</translation>
    </message>
    <message>
        <source>so it is in the sandbox;</source>
        <translation>so ist es in der Sandbox;</translation>
    </message>
    <message>
        <source>This filter is removed.</source>
        <translation>Dieser Filter ist entfernt.</translation>
    </message>
    <message>
        <source>Until that is published, the one at the server goes on.</source>
        <translation>Bis das veröffentlicht ist, gilt der auf dem Server weiter.</translation>
    </message>
    <message>
        <source>%1 is not sent to %2.</source>
        <translation>%1 wird nicht an %2 gesendet.</translation>
    </message>
    <message>
        <source>It has no mapping there, so this filter does nothing until it gets one.</source>
        <translation>Dort hat es keine Zuordnung, daher bewirkt dieser Filter nichts, bis es eine bekommt.</translation>
    </message>
    <message>
        <source>%1 has no mapping for %2.</source>
        <translation>%1 hat keine Zuordnung für %2.</translation>
    </message>
    <message>
        <source>By the rule assumed here it goes there under its own name, and this filter applies.</source>
        <translation>Nach der hier angenommenen Regel geht es unter seinem eigenen Namen dorthin, und dieser Filter gilt.</translation>
    </message>
    <message>
        <source>%1 is switched off.</source>
        <translation>%1 ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Nothing goes there, whatever this filter says.</source>
        <translation>Dorthin geht nichts, was auch immer dieser Filter besagt.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>The filter is switched on</source>
        <translation>Der Filter ist eingeschaltet</translation>
    </message>
    <message>
        <source>The filter is switched off</source>
        <translation>Der Filter ist ausgeschaltet</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>stops %1</source>
        <translation>stoppt %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Condition removed</source>
        <translation>Bedingung entfernt</translation>
    </message>
    <message>
        <source>Moved to place %1</source>
        <translation>An Stelle %1 verschoben</translation>
    </message>
    <message>
        <source>%1 (replaces its filter)</source>
        <translation>%1 (ersetzt den dortigen Filter)</translation>
    </message>
    <message>
        <source>Filter copied</source>
        <translation>Filter kopiert</translation>
    </message>
    <message>
        <source>%1 to %2 has the same conditions now.</source>
        <translation>%1 an %2 hat jetzt dieselben Bedingungen.</translation>
    </message>
    <message>
        <source>Another event to %1</source>
        <translation>Ein anderes Ereignis an %1</translation>
    </message>
    <message>
        <source>Move the condition</source>
        <translation>Bedingung verschieben</translation>
    </message>
    <message>
        <source>Duplicate the condition</source>
        <translation>Bedingung verdoppeln</translation>
    </message>
</context>
<context>
    <name>selwise::FilterList</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>selwise::FilterWords</name>
    <message>
        <source>removed, once published</source>
        <translation>entfernt, sobald veröffentlicht</translation>
    </message>
    <message>
        <source>not sent to %1: does nothing</source>
        <translation>nicht an %1: wirkungslos</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
</context>
<context>
    <name>selwise::FiltersPane</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Neuer Filter</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Read the settings again (F5)</source>
        <translation>Einstellungen neu lesen (F5)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Reading the filters of %1</source>
        <translation>Filter von %1 werden gelesen</translation>
    </message>
    <message>
        <source>No filters yet</source>
        <translation>Noch keine Filter</translation>
    </message>
    <message>
        <source>A filter lets only some events of a kind go to a provider: purchases of at least 1, say. Without one, every mapped event goes there.</source>
        <translation>Ein Filter lässt nur manche Ereignisse einer Art zu einem Anbieter: zum Beispiel Käufe ab 1. Ohne Filter geht jedes zugeordnete Ereignis dorthin.</translation>
    </message>
    <message>
        <source>New filter…</source>
        <translation>Neuer Filter…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Find a filter</source>
        <translation>Filter suchen</translation>
    </message>
    <message>
        <source>Not sent to %1</source>
        <translation>Nicht an %1 gesendet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The filters could not be read</source>
        <translation>Die Filter konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 Below stands what was read at %2.</source>
        <translation>%1 Unten steht, was um %2 gelesen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n Filter</numerusform>
            <numerusform>%n Filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n event(s)</source>
        <translation>
            <numerusform>zu %n Ereignis</numerusform>
            <numerusform>zu %n Ereignissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n changed</source>
        <translation>
            <numerusform>, %n geändert</numerusform>
            <numerusform>, %n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Read the events seen again</source>
        <translation>Gesehene Ereignisse neu lesen</translation>
    </message>
    <message>
        <source>without a time</source>
        <translation>ohne Zeitangabe</translation>
    </message>
    <message>
        <source>from the log, %1; personal data is hidden</source>
        <translation>aus dem Protokoll, %1; personenbezogene Daten sind verborgen</translation>
    </message>
</context>
<context>
    <name>selwise::FoldingCode</name>
    <message>
        <source>Space folds what the line opens.</source>
        <translation>Die Leertaste klappt ein, was die Zeile öffnet.</translation>
    </message>
</context>
<context>
    <name>selwise::FunnelView</name>
    <message>
        <source>%1 skipped</source>
        <translation>%1 übergangen</translation>
    </message>
    <message>
        <source>%1 filtered</source>
        <translation>%1 gefiltert</translation>
    </message>
    <message>
        <source>%1 test</source>
        <translation>%1 Test</translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 gescheitert</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Passed the filter</source>
        <translation>Filter passiert</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Pending retry</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Where events stop</source>
        <translation>Wo Ereignisse enden</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2 against the period before</source>
        <translation>%1, %2 gegenüber dem Zeitraum davor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>, %n more</source>
        <translation>
            <numerusform>, %n weiteres</numerusform>
            <numerusform>, %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 against the period before</source>
        <translation>%1 gegenüber dem Zeitraum davor</translation>
    </message>
</context>
<context>
    <name>selwise::Ga4DropsView</name>
    <message>
        <source>What GA4 drops without a word</source>
        <translation>Was GA4 ohne ein Wort verwirft</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message numerus="yes">
        <source>all %n start with a letter, at most %1 characters</source>
        <translation>
            <numerusform>der %n beginnt mit einem Buchstaben, höchstens %1 Zeichen</numerusform>
            <numerusform>alle %n beginnen mit einem Buchstaben, höchstens %1 Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>at most %1 in one event, their names at most %2 characters; the others are dropped</source>
        <translation>höchstens %1 in einem Ereignis, ihre Namen höchstens %2 Zeichen; die anderen werden verworfen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>cut after %1 characters, page titles after %2, page addresses after %3</source>
        <translation>abgeschnitten nach %1 Zeichen, Seitentitel nach %2, Seitenadressen nach %3</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>an event without a client id (visitorId) is dropped</source>
        <translation>ein Ereignis ohne Client-ID (visitorId) wird verworfen</translation>
    </message>
    <message>
        <source>needs transaction_id, currency and items, at most %1 of them</source>
        <translation>braucht transaction_id, currency und items, davon höchstens %1</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message numerus="yes">
        <source>GA4 goes back %n hours, no further</source>
        <translation>
            <numerusform>GA4 geht %n Stunde zurück, nicht weiter</numerusform>
            <numerusform>GA4 geht %n Stunden zurück, nicht weiter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::GatesPicture</name>
    <message>
        <source>%1 seen</source>
        <translation>%1 gesehen</translation>
    </message>
    <message>
        <source>%1 stop at %2, %3 go on</source>
        <translation>%1 enden bei %2, %3 gehen weiter</translation>
    </message>
    <message>
        <source>Where they stop: %1</source>
        <translation>Wo sie enden: %1</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n stop here</source>
        <translation>
            <numerusform>%n endet hier</numerusform>
            <numerusform>%n enden hier</numerusform>
        </translation>
    </message>
    <message>
        <source>none stops</source>
        <translation>keines endet</translation>
    </message>
    <message>
        <source>(no field yet)</source>
        <translation>(noch kein Feld)</translation>
    </message>
</context>
<context>
    <name>selwise::GatesRow</name>
    <message>
        <source>Enabled</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordn.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>cannot be sent</source>
        <translation>kann nicht gesendet werden</translation>
    </message>
    <message>
        <source>sends as %1</source>
        <translation>sendet als %1</translation>
    </message>
    <message>
        <source>logged, not sent</source>
        <translation>nur protokolliert</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>not mapped</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>stopped at the filter</source>
        <translation>am Filter aufgehalten</translation>
    </message>
    <message>
        <source>cannot be decided</source>
        <translation>nicht entscheidbar</translation>
    </message>
    <message>
        <source>no valid event</source>
        <translation>kein gültiges Ereignis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>selwise::GotoButton</name>
    <message>
        <source>Go to anything</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to anything (%1)</source>
        <translation>Gehe zu (%1)</translation>
    </message>
</context>
<context>
    <name>selwise::HealthChart</name>
    <message>
        <source>%1 M</source>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>Nothing is known of this time</source>
        <translation>Über diese Zeit ist nichts bekannt</translation>
    </message>
    <message>
        <source>The charts could not be loaded. The table has the same figures.</source>
        <translation>Die Diagramme konnten nicht geladen werden. Die Tabelle enthält dieselben Zahlen.</translation>
    </message>
    <message>
        <source>%1 not held</source>
        <translation>%1 nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No logs</source>
        <translation>Keine Einträge</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>Nichts bekannt</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Davor: %1</translation>
    </message>
    <message>
        <source>%1 %2, before: %3</source>
        <translation>%1 %2, davor: %3</translation>
    </message>
    <message>
        <source>Chart: closer, further away</source>
        <translation>Diagramm: näher, weiter weg</translation>
    </message>
    <message>
        <source>Chart: earlier, later</source>
        <translation>Diagramm: früher, später</translation>
    </message>
</context>
<context>
    <name>selwise::HealthPane</name>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 T</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 T</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Read the figures again (F5)</source>
        <translation>Zahlen neu lesen (F5)</translation>
    </message>
    <message>
        <source>Reading how the deliveries of %1 go</source>
        <translation>Es wird gelesen, wie es um die Zustellungen von %1 steht</translation>
    </message>
    <message>
        <source>Nothing to watch yet</source>
        <translation>Noch nichts zu beobachten</translation>
    </message>
    <message>
        <source>Once a provider is set up and events come in, this shows where they arrive, where they stop and why.</source>
        <translation>Sobald ein Anbieter eingerichtet ist und Ereignisse eintreffen, zeigt dies, wo sie ankommen, wo sie enden und warum.</translation>
    </message>
    <message>
        <source>Set up a provider</source>
        <translation>Anbieter einrichten</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Figures of the funnel</source>
        <translation>Zahlen des Trichters</translation>
    </message>
    <message>
        <source>Where events stop</source>
        <translation>Wo Ereignisse enden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Use another token…</source>
        <translation>Anderes Token verwenden…</translation>
    </message>
    <message>
        <source>How the deliveries go could not be read</source>
        <translation>Wie es um die Zustellungen steht, konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>These figures are from %1.</source>
        <translation>Diese Zahlen sind von %1.</translation>
    </message>
    <message>
        <source>The service could not be asked since. %1</source>
        <translation>Der Dienst konnte seitdem nicht gefragt werden. %1</translation>
    </message>
    <message>
        <source>Published %1, %2</source>
        <translation>Veröffentlicht %1, %2</translation>
    </message>
    <message>
        <source>Published %1, %2 %3</source>
        <translation>Veröffentlicht %1, %2 %3</translation>
    </message>
    <message>
        <source>Changed elsewhere, %1</source>
        <translation>Anderswo geändert, %1</translation>
    </message>
    <message>
        <source>Test mode switched, %1</source>
        <translation>Testmodus umgeschaltet, %1</translation>
    </message>
    <message>
        <source>Removed, %1</source>
        <translation>Entfernt, %1</translation>
    </message>
    <message>
        <source>%1 fails %2</source>
        <translation>%1 schlägt fehl, %2</translation>
    </message>
    <message>
        <source>from the service, %1</source>
        <translation>vom Dienst, %1</translation>
    </message>
    <message>
        <source>from the service, %1, and %2 logs held here</source>
        <translation>vom Dienst, %1, und %2 hier vorhandene Einträge</translation>
    </message>
    <message>
        <source>one event counts once per receiver; change against the period before</source>
        <translation>ein Ereignis zählt je Empfänger einmal; Änderung gegenüber dem Zeitraum davor</translation>
    </message>
    <message>
        <source>as the service tells; what it does not tell is dashed</source>
        <translation>wie der Dienst es angibt; was er nicht angibt, ist gestrichelt</translation>
    </message>
    <message>
        <source>the last hour</source>
        <translation>die letzte Stunde</translation>
    </message>
    <message>
        <source>the last 24 hours</source>
        <translation>die letzten 24 Stunden</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>die letzten 7 Tage</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>die letzten 30 Tage</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Health of %1</source>
        <translation>Zustand von %1</translation>
    </message>
    <message>
        <source>%1 fail %2</source>
        <translation>%1 schlagen fehl, %2</translation>
    </message>
    <message>
        <source>%1 failed %2 to %3</source>
        <translation>%1 schlug fehl, %2 bis %3</translation>
    </message>
    <message>
        <source>Nothing to restore</source>
        <translation>Nichts wiederherzustellen</translation>
    </message>
    <message>
        <source>This computer does not know what %1 was like before.</source>
        <translation>Dieser Computer weiß nicht, wie %1 vorher war.</translation>
    </message>
    <message>
        <source>%1 failed until %2</source>
        <translation>%1 schlug bis %2 fehl</translation>
    </message>
    <message>
        <source>%1 fail, at least since %2</source>
        <translation>%1 schlagen fehl, mindestens seit %2</translation>
    </message>
    <message>
        <source>%1 fails, at least since %2</source>
        <translation>%1 schlägt fehl, mindestens seit %2</translation>
    </message>
</context>
<context>
    <name>selwise::HeldBanner</name>
    <message>
        <source>That was not taken: this window only shows the site.</source>
        <translation>Das wurde nicht übernommen: Dieses Fenster zeigt die Website nur an.</translation>
    </message>
    <message>
        <source>This window only shows the site.</source>
        <translation>Dieses Fenster zeigt die Website nur an.</translation>
    </message>
    <message>
        <source>Another window has it open and keeps its unpublished changes. Edit there, or close it first.</source>
        <translation>Sie ist in einem anderen Fenster geöffnet, das ihre unveröffentlichten Änderungen führt. Bearbeiten Sie sie dort, oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>It is closed, open again</source>
        <translation>Es ist geschlossen, neu öffnen</translation>
    </message>
</context>
<context>
    <name>selwise::HistoryPane</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Find by note, person, event</source>
        <translation>Notiz, Person, Ereignis</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Shows what a file would change before anything does</source>
        <translation>Zeigt, was eine Datei ändern würde, bevor etwas geschieht</translation>
    </message>
    <message>
        <source>This site&apos;s configuration as one file, without secrets</source>
        <translation>Die Konfiguration dieser Website als eine Datei, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>Reading the versions kept on this computer</source>
        <translation>Die auf diesem Computer aufbewahrten Versionen werden gelesen</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>Noch keine Version</translation>
    </message>
    <message>
        <source>Each publish from this computer is kept here, with what it changed and your note, and so is what others change at the server. Any of them can be brought back as a draft.</source>
        <translation>Jede Veröffentlichung von diesem Computer wird hier aufbewahrt, mit ihren Änderungen und Ihrer Notiz, ebenso was andere auf dem Server ändern. Jede davon lässt sich als Entwurf zurückholen.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message numerus="yes">
        <source>%n versions since %1</source>
        <translation>
            <numerusform>%n Version seit %1</numerusform>
            <numerusform>%n Versionen seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Nothing to restore</source>
        <translation>Nichts wiederherzustellen</translation>
    </message>
    <message>
        <source>Nothing was sent. Review it, then publish.</source>
        <translation>Es wurde nichts gesendet. Prüfen Sie den Entwurf, dann veröffentlichen Sie ihn.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Import a site&apos;s configuration</source>
        <translation>Konfiguration einer Website importieren</translation>
    </message>
    <message>
        <source>Site configuration (*.json)</source>
        <translation>Website-Konfiguration (*.json)</translation>
    </message>
    <message>
        <source>Export this site&apos;s configuration</source>
        <translation>Konfiguration dieser Website exportieren</translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation>%1 wurde nicht importiert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It could not be read: %1.</source>
        <translation>Die Datei konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>The file is in your draft</source>
        <translation>Die Datei ist in Ihrem Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>Your %n unpublished changes are in it.</source>
        <translation>
            <numerusform>Ihre %n unveröffentlichte Änderung ist enthalten.</numerusform>
            <numerusform>Ihre %n unveröffentlichten Änderungen sind enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site was exported</source>
        <translation>Die Website wurde exportiert</translation>
    </message>
    <message>
        <source>%1, without secrets.</source>
        <translation>%1, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>The site could not be exported</source>
        <translation>Die Website konnte nicht exportiert werden</translation>
    </message>
    <message>
        <source>%1: %2. Choose another folder.</source>
        <translation>%1: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Import a site&apos;s configuration…</source>
        <translation>Konfiguration einer Website importieren…</translation>
    </message>
    <message>
        <source>with a dry run</source>
        <translation>mit einem Probelauf</translation>
    </message>
    <message>
        <source>Export this site&apos;s configuration…</source>
        <translation>Konfiguration dieser Website exportieren…</translation>
    </message>
    <message>
        <source>without secrets</source>
        <translation>ohne Geheimnisse</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>what was before the first version</source>
        <translation>Stand vor der ersten Version</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>Meta of version 7</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>What is shown is the state of %1 already.</source>
        <translation>Gezeigt wird schon dieser Stand: %1.</translation>
    </message>
    <message>
        <source>Restore of %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>In your draft: %1</source>
        <translation>In Ihrem Entwurf: %1</translation>
    </message>
    <message>
        <source>, older ones are not kept: at most %1 or %2</source>
        <translation>, ältere werden nicht aufgehoben: höchstens %1 oder %2</translation>
    </message>
    <message>
        <source>Note, person, event</source>
        <translation>Notiz, Person, Ereignis</translation>
    </message>
    <message>
        <source>To be deleted, since it did not exist then: %1.</source>
        <translation>Soll gelöscht werden, da es damals nicht da war: %1.</translation>
    </message>
</context>
<context>
    <name>selwise::ImportChangesModel</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>selwise::ImportPreview</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What the import would change</source>
        <translation>Was der Import ändern würde</translation>
    </message>
    <message>
        <source>Changes of the import</source>
        <translation>Änderungen des Imports</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entries read</source>
        <translation>
            <numerusform>%1: %n Eintrag gelesen</numerusform>
            <numerusform>%1: %n Einträge gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names to look at</source>
        <translation>
            <numerusform>%n Name zu prüfen</numerusform>
            <numerusform>%n Namen zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation>nicht gelesen: %1</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Nichts würde sich ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n mappings would change</source>
        <translation>
            <numerusform>%n Zuordnung würde sich ändern</numerusform>
            <numerusform>%n Zuordnungen würden sich ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n changes</source>
        <translation>
            <numerusform>%n Änderung vornehmen</numerusform>
            <numerusform>%n Änderungen vornehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n problems. Mend them there, and import it again.</source>
        <translation>
            <numerusform>%1 hat %n Problem. Beheben Sie es dort, und importieren Sie die Datei erneut.</numerusform>
            <numerusform>%1 hat %n Probleme. Beheben Sie sie dort, und importieren Sie die Datei erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Choose another file.</source>
        <translation>%1 konnte nicht gelesen werden: %2. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Das Ganze</translation>
    </message>
</context>
<context>
    <name>selwise::LabelBanner</name>
    <message>
        <source>no label yet</source>
        <translation>noch kein Label</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Google Ads has one conversion label for all of its events.</source>
        <translation>Google Ads hat ein einziges Conversion-Label für alle seine Ereignisse.</translation>
    </message>
    <message>
        <source>Each of these would count as the same conversion: %1. Which shall count?</source>
        <translation>Jedes davon würde als dieselbe Conversion zählen: %1. Welches soll zählen?</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
</context>
<context>
    <name>selwise::LiveStateView</name>
    <message numerus="yes">
        <source>last %n hours</source>
        <translation>
            <numerusform>letzte Stunde</numerusform>
            <numerusform>letzte %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>letzter Tag</numerusform>
            <numerusform>letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Not published yet, so nothing is delivered.</source>
        <translation>Noch nicht veröffentlicht, deshalb wird nichts zugestellt.</translation>
    </message>
    <message>
        <source>The state could not be read. %1</source>
        <translation>Der Zustand konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Reading the state</source>
        <translation>Der Zustand wird gelesen</translation>
    </message>
    <message>
        <source>The service says nothing about %1.</source>
        <translation>Der Dienst sagt nichts über %1.</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 zugestellt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 filtered</source>
        <translation>%1 gefiltert</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 übersprungen</translation>
    </message>
    <message>
        <source>%1 logged in test mode</source>
        <translation>%1 im Testmodus protokolliert</translation>
    </message>
    <message>
        <source>%1 % of the finished ones got through</source>
        <translation>%1 % der abgeschlossenen kamen an</translation>
    </message>
    <message>
        <source>95 % of the answers within %1 ms</source>
        <translation>95 % der Antworten innerhalb von %1 ms</translation>
    </message>
    <message>
        <source>The service sends no figures.</source>
        <translation>Der Dienst sendet keine Zahlen.</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>It could not be read since. %1</source>
        <translation>Seitdem nicht lesbar. %1</translation>
    </message>
    <message>
        <source>%1 on average from %2 to %3</source>
        <translation>im Schnitt %1 von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 on average since %2</source>
        <translation>im Schnitt %1 seit %2</translation>
    </message>
    <message>
        <source>none since %1</source>
        <translation>keine seit %1</translation>
    </message>
</context>
<context>
    <name>selwise::LiveWatch</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>Dieser Computer hat kein Netz.</translation>
    </message>
    <message>
        <source>What you see was read at %1. Your edits are kept, and it goes on by itself once the network is back.</source>
        <translation>Was Sie sehen, wurde um %1 gelesen. Ihre Änderungen bleiben erhalten, und es geht von selbst weiter, sobald das Netz zurück ist.</translation>
    </message>
    <message>
        <source>It goes on by itself once the network is back.</source>
        <translation>Es geht von selbst weiter, sobald das Netz zurück ist.</translation>
    </message>
</context>
<context>
    <name>selwise::LoadingState</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>selwise::LogDetail</name>
    <message>
        <source>
… cut here; “Copy” has all of it</source>
        <translation>
… hier abgeschnitten; „Kopieren“ liefert alles</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>Same order</source>
        <translation>Selbe Bestellung</translation>
    </message>
    <message>
        <source>Same visitor</source>
        <translation>Selber Besucher</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>The same event at every receiver</source>
        <translation>Dasselbe Ereignis bei jedem Empfänger</translation>
    </message>
    <message>
        <source>Content of the entry</source>
        <translation>Inhalt des Eintrags</translation>
    </message>
    <message>
        <source>What differs between the two entries</source>
        <translation>Worin sich die beiden Einträge unterscheiden</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Kopieren, was angezeigt wird</translation>
    </message>
    <message>
        <source>The request as cURL</source>
        <translation>Die Anfrage als cURL</translation>
    </message>
    <message>
        <source>Same event</source>
        <translation>Selbes Ereignis</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Detail schließen</translation>
    </message>
    <message>
        <source>No log chosen</source>
        <translation>Kein Eintrag ausgewählt</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <translation>an %1, %2</translation>
    </message>
    <message>
        <source>Two entries</source>
        <translation>Zwei Einträge</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>From the first to the second</source>
        <translation>Vom ersten zum zweiten</translation>
    </message>
    <message>
        <source>This attempt failed, a later one was delivered.</source>
        <translation>Dieser Versuch schlug fehl, ein späterer wurde zugestellt.</translation>
    </message>
    <message>
        <source>Failed for good at attempt %1.</source>
        <translation>Endgültig fehlgeschlagen bei Versuch %1.</translation>
    </message>
    <message>
        <source>Failed for good.</source>
        <translation>Endgültig fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Will be tried again at %1.</source>
        <translation>Wird um %1 erneut versucht.</translation>
    </message>
    <message>
        <source>Will be tried again.</source>
        <translation>Wird erneut versucht.</translation>
    </message>
    <message>
        <source>This attempt failed and was tried again.</source>
        <translation>Dieser Versuch schlug fehl und wurde wiederholt.</translation>
    </message>
    <message>
        <source>Stopped by a filter.</source>
        <translation>Von einem Filter aufgehalten.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Nicht gesendet.</translation>
    </message>
    <message>
        <source>Test mode: logged, not sent.</source>
        <translation>Testmodus: protokolliert, nicht gesendet.</translation>
    </message>
    <message>
        <source>With today’s settings. How Selwise evaluates them is not documented in every point: assumed as set for this connection.</source>
        <translation>Mit den heutigen Einstellungen. Wie Selwise sie auswertet, ist nicht in jedem Punkt dokumentiert: angenommen wie für diese Verbindung festgelegt.</translation>
    </message>
    <message>
        <source>The entry does not show its event, or its receiver is not there any more.</source>
        <translation>Der Eintrag zeigt sein Ereignis nicht, oder sein Empfänger ist nicht mehr da.</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>The entry does not show it.</source>
        <translation>Der Eintrag zeigt es nicht.</translation>
    </message>
    <message>
        <source>Explain this event</source>
        <translation>Ereignis erklären</translation>
    </message>
    <message>
        <source>Open filter</source>
        <translation>Filter öffnen</translation>
    </message>
    <message>
        <source>Open mapping</source>
        <translation>Zuordnung öffnen</translation>
    </message>
    <message>
        <source>The entry does not show its event</source>
        <translation>Der Eintrag zeigt sein Ereignis nicht</translation>
    </message>
    <message>
        <source>Follow it through the gates in the Explain pane</source>
        <translation>Seinem Weg durch die Tore im Bereich „Erklären“ folgen</translation>
    </message>
    <message>
        <source>Select a delivery to see what was sent, what came back, and why something was not sent.</source>
        <translation>Wählen Sie eine Zustellung, um zu sehen, was gesendet wurde, was zurückkam und warum etwas nicht gesendet wurde.</translation>
    </message>
</context>
<context>
    <name>selwise::LogGroups</name>
    <message>
        <source>Logs</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>d MMM HH:mm:ss</source>
        <translation>d. MMM HH:mm:ss</translation>
    </message>
    <message>
        <source>Groups of logs</source>
        <translation>Gruppen von Einträgen</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
</context>
<context>
    <name>selwise::LogHelpDialog</name>
    <message>
        <source>Query language</source>
        <translation>Abfragesprache</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>selwise::LogTable</name>
    <message>
        <source>Delivery logs</source>
        <translation>Zustellprotokolle</translation>
    </message>
</context>
<context>
    <name>selwise::LogTabs</name>
    <message>
        <source>Tabs of the delivery logs</source>
        <translation>Tabs der Zustellprotokolle</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Diesen Tab schließen</translation>
    </message>
</context>
<context>
    <name>selwise::LogsPane</name>
    <message>
        <source>Delivery logs</source>
        <translation>Zustellprotokolle</translation>
    </message>
    <message>
        <source>No delivery logs yet</source>
        <translation>Noch keine Zustellprotokolle</translation>
    </message>
    <message>
        <source>Here stands every attempt to deliver an event, as soon as the site has sent one: what was sent, what came back, and why something was not sent.</source>
        <translation>Hier steht jeder Versuch, ein Ereignis zuzustellen, sobald die Website eines gesendet hat: was gesendet wurde, was zurückkam und warum etwas nicht gesendet wurde.</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Jetzt holen</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Neuer Tab</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>CSV, the columns shown…</source>
        <translation>CSV, die angezeigten Spalten…</translation>
    </message>
    <message>
        <source>NDJSON, whole entries…</source>
        <translation>NDJSON, ganze Einträge…</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Alle Zeiten</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>Suche gespeichert</translation>
    </message>
    <message>
        <source>It is under “Saved searches”.</source>
        <translation>Sie steht unter „Gespeicherte Suchen“.</translation>
    </message>
    <message>
        <source>Live tail</source>
        <translation>Live verfolgen</translation>
    </message>
    <message>
        <source>Fetch the rest</source>
        <translation>Den Rest holen</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Deliveries that are over and never succeeded; pending ones are not among them</source>
        <translation>Zustellungen, die beendet sind und nie gelangen; ausstehende gehören nicht dazu</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Next failure</source>
        <translation>Nächster Fehlschlag</translation>
    </message>
    <message>
        <source>Columns from the payload</source>
        <translation>Spalten aus den Nutzdaten</translation>
    </message>
    <message>
        <source>Remove the last refinement</source>
        <translation>Letzte Eingrenzung entfernen</translation>
    </message>
    <message>
        <source>No further failure</source>
        <translation>Kein weiterer Fehlschlag</translation>
    </message>
    <message>
        <source>No further slow one</source>
        <translation>Kein weiterer langsamer Eintrag</translation>
    </message>
    <message>
        <source>Deliveries that never succeeded</source>
        <translation>Zustellungen, die nie gelangen</translation>
    </message>
    <message>
        <source>Query language</source>
        <translation>Abfragesprache</translation>
    </message>
    <message>
        <source>Help with examples</source>
        <translation>Hilfe mit Beispielen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Fetch delivery logs</source>
        <translation>Zustellprotokolle holen</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Letzte 15 Minuten</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>None yet: keep one with the bookmark beside the query</source>
        <translation>Noch keine: Behalten Sie eine mit dem Lesezeichen neben der Abfrage</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>By error</source>
        <translation>Nach Fehler</translation>
    </message>
    <message>
        <source>By event</source>
        <translation>Nach Ereignis</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Nach Stunde</translation>
    </message>
    <message>
        <source>By receiver</source>
        <translation>Nach Empfänger</translation>
    </message>
    <message>
        <source>By webhook</source>
        <translation>Nach Webhook</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Nach Grund</translation>
    </message>
    <message>
        <source>No payload in these logs</source>
        <translation>Keine Nutzdaten in diesen Einträgen</translation>
    </message>
    <message>
        <source>Only the first %1 of them.</source>
        <translation>Nur die ersten %1 davon.</translation>
    </message>
    <message numerus="yes">
        <source>%n logs copied as JSON</source>
        <translation>
            <numerusform>%n Eintrag als JSON kopiert</numerusform>
            <numerusform>%n Einträge als JSON kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logs copied</source>
        <translation>
            <numerusform>%n Eintrag kopiert</numerusform>
            <numerusform>%n Einträge kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Export %1 logs</source>
        <translation>%1 Einträge exportieren</translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <translation>%1 von %2 werden exportiert</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>Export abgebrochen</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The export was not written</source>
        <translation>Der Export wurde nicht geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n cells that a spreadsheet would have run as formulas begin with an apostrophe.</source>
        <translation>
            <numerusform>%n Zelle, die eine Tabellenkalkulation als Formel ausgeführt hätte, beginnt mit einem Apostroph.</numerusform>
            <numerusform>%n Zellen, die eine Tabellenkalkulation als Formeln ausgeführt hätte, beginnen mit einem Apostroph.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 logs exported to %2</source>
        <translation>%1 Einträge nach %2 exportiert</translation>
    </message>
    <message>
        <source>Import delivery logs</source>
        <translation>Zustellprotokolle importieren</translation>
    </message>
    <message>
        <source>Logs (*.ndjson *.json *.jsonl *.csv *.gz)</source>
        <translation>Protokolle (*.ndjson *.json *.jsonl *.csv *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Importing, %1 entries so far</source>
        <translation>Import läuft, bisher %1 Einträge</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>The files were not imported</source>
        <translation>Die Dateien wurden nicht importiert</translation>
    </message>
    <message>
        <source>%1 were no entries and were left out.</source>
        <translation>%1 waren keine Einträge und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Import cancelled after %1 logs</source>
        <translation>Import nach %1 Einträgen abgebrochen</translation>
    </message>
    <message>
        <source>%1 logs imported, %2 were there already</source>
        <translation>%1 Einträge importiert, %2 waren schon vorhanden</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>The request as cURL</source>
        <translation>Die Anfrage als cURL</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen setzen</translation>
    </message>
    <message>
        <source>Same order</source>
        <translation>Selbe Bestellung</translation>
    </message>
    <message>
        <source>Same visitor</source>
        <translation>Selber Besucher</translation>
    </message>
    <message>
        <source>Same event</source>
        <translation>Selbes Ereignis</translation>
    </message>
    <message>
        <source>Fetching delivery logs, %1 so far</source>
        <translation>Zustellprotokolle werden abgerufen, bisher %1</translation>
    </message>
    <message>
        <source>Fetching delivery logs</source>
        <translation>Zustellprotokolle werden abgerufen</translation>
    </message>
    <message>
        <source>%1 of %2 in %3 ms</source>
        <translation>%1 von %2 in %3 ms</translation>
    </message>
    <message>
        <source>Undelivered %1</source>
        <translation>Nicht zugestellt %1</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Letzte %1</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 vorhanden</translation>
    </message>
    <message>
        <source>The last fetch stopped: %1</source>
        <translation>Der letzte Abruf brach ab: %1</translation>
    </message>
    <message>
        <source>The service gives only its newest entries.</source>
        <translation>Der Dienst gibt nur seine neuesten Einträge heraus.</translation>
    </message>
    <message>
        <source>Read only: another window writes this archive.</source>
        <translation>Schreibgeschützt: Ein anderes Fenster schreibt in dieses Archiv.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Live tail paused</source>
        <translation>Live-Verfolgung angehalten</translation>
    </message>
    <message>
        <source>Live tail paused, %1</source>
        <translation>Live-Verfolgung angehalten, %1</translation>
    </message>
    <message numerus="yes">
        <source>No log matches %n refinements.</source>
        <translation>
            <numerusform>Kein Eintrag passt zur Eingrenzung.</numerusform>
            <numerusform>Kein Eintrag passt zu den %n Eingrenzungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>XLSX, the columns shown…</source>
        <translation>XLSX, die gezeigten Spalten …</translation>
    </message>
    <message>
        <source>Explain this event</source>
        <translation>Dieses Ereignis erklären</translation>
    </message>
    <message>
        <source>Of the row that is chosen</source>
        <translation>Der gewählten Zeile</translation>
    </message>
    <message>
        <source>Export as XLSX…</source>
        <translation>Als XLSX exportieren …</translation>
    </message>
    <message>
        <source>A workbook for a spreadsheet</source>
        <translation>Eine Arbeitsmappe für die Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Packing the workbook and reading it back</source>
        <translation>Arbeitsmappe wird gepackt und zurückgelesen</translation>
    </message>
    <message>
        <source>Cancelling the export</source>
        <translation>Export wird abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%n cells that look like formulas are stored as text: nothing in the file is run.</source>
        <translation>
            <numerusform>%n Zelle, die wie eine Formel aussieht, steht als Text darin: Nichts in der Datei wird ausgeführt.</numerusform>
            <numerusform>%n Zellen, die wie Formeln aussehen, stehen als Text darin: Nichts in der Datei wird ausgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A sheet of XLSX holds %1 rows, so the logs stand on %n sheets.</source>
        <translation>
            <numerusform>Ein XLSX-Blatt fasst %1 Zeilen; die Einträge stehen auf %n Blatt.</numerusform>
            <numerusform>Ein XLSX-Blatt fasst %1 Zeilen, darum stehen die Einträge auf %n Blättern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts are cut after %1 characters, the most that a cell of XLSX holds.</source>
        <translation>
            <numerusform>%n Text ist nach %1 Zeichen gekürzt; mehr fasst eine XLSX-Zelle nicht.</numerusform>
            <numerusform>%n Texte sind nach %1 Zeichen gekürzt; mehr fasst eine XLSX-Zelle nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event to explain</source>
        <translation>Kein Ereignis zu erklären</translation>
    </message>
    <message>
        <source>Choose a log that shows its event.</source>
        <translation>Wählen Sie einen Eintrag, der sein Ereignis zeigt.</translation>
    </message>
    <message>
        <source>from the log, %1; personal data is hidden</source>
        <translation>aus dem Protokoll, %1; personenbezogene Daten sind verborgen</translation>
    </message>
    <message>
        <source>Open filter</source>
        <translation>Filter öffnen</translation>
    </message>
    <message>
        <source>Open mapping</source>
        <translation>Zuordnung öffnen</translation>
    </message>
    <message>
        <source>How long logs are kept</source>
        <translation>Wie lange Einträge aufbewahrt werden</translation>
    </message>
    <message>
        <source>How long logs are kept…</source>
        <translation>Wie lange Einträge aufbewahrt werden …</translation>
    </message>
    <message>
        <source>Logs are kept for ever</source>
        <translation>Einträge werden für immer aufbewahrt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>What is over is deleted from this computer now, and from then on in the background.</source>
        <translation>Was darüber ist, wird jetzt von diesem Computer gelöscht, danach im Hintergrund.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>There is a search of this name: it is replaced.</source>
        <translation>Eine Suche dieses Namens gibt es schon: Sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Name of the search, as it stands under “Saved searches”</source>
        <translation>Name der Suche, wie er unter „Gespeicherte Suchen“ steht</translation>
    </message>
    <message numerus="yes">
        <source>(%Ln replaced by a later version)</source>
        <translation>
            <numerusform>(%Ln durch eine spätere Fassung ersetzt)</numerusform>
            <numerusform>(%Ln durch eine spätere Fassung ersetzt)</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided under version %1, noticed %2.</source>
        <translation>Entschieden unter Version %1, bemerkt %2.</translation>
    </message>
    <message>
        <source>Decided under version %1, published %2.</source>
        <translation>Entschieden unter Version %1, veröffentlicht %2.</translation>
    </message>
    <message>
        <source>Version %1 has changed it since.</source>
        <translation>Version %1 hat es seither geändert.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Order and columns</source>
        <translation>Sortierung und Spalten</translation>
    </message>
    <message>
        <source>Failure before</source>
        <translation>Voriger Fehlschlag</translation>
    </message>
    <message>
        <source>Next slow log</source>
        <translation>Nächster langsamer Eintrag</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, absteigend</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, aufsteigend</translation>
    </message>
    <message>
        <source>Reading older logs… %1 so far</source>
        <translation>Ältere Einträge werden gelesen … bisher %1</translation>
    </message>
    <message>
        <source>No log matches yet; older ones are still being read.</source>
        <translation>Noch passt kein Eintrag; ältere werden noch gelesen.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>They came while a row was chosen</source>
        <translation>Sie kamen, während eine Zeile gewählt war</translation>
    </message>
    <message>
        <source>Grouped: %1</source>
        <translation>Gruppiert: %1</translation>
    </message>
</context>
<context>
    <name>selwise::LossesView</name>
    <message>
        <source>Nothing found: no target that fell silent, no filter that eats everything, nothing enabled without a mapping.</source>
        <translation>Nichts gefunden: kein verstummtes Ziel, kein Filter, der alles schluckt, nichts Aktiviertes ohne Zuordnung.</translation>
    </message>
    <message>
        <source>What the numbers hide</source>
        <translation>Was die Zahlen verbergen</translation>
    </message>
    <message>
        <source>found without a rule</source>
        <translation>ohne Regel gefunden</translation>
    </message>
    <message>
        <source>%1 sent, %2 stopped</source>
        <translation>%1 gesendet, %2 aufgehalten</translation>
    </message>
    <message>
        <source>%1: %2 in the hour before; %3 since.</source>
        <translation>%1: %2 in der Stunde davor; %3 seither.</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>%n more events are affected.</source>
        <translation>
            <numerusform>%n weiteres Ereignis ist betroffen.</numerusform>
            <numerusform>%n weitere Ereignisse sind betroffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of its events are affected; no logs are held here to count them.</source>
        <translation>Alle seine Ereignisse sind betroffen; hier liegen keine Einträge vor, um sie zu zählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n events are affected; no logs are held here to count them.</source>
        <translation>
            <numerusform>%n Ereignis ist betroffen; hier liegen keine Einträge vor, um es zu zählen.</numerusform>
            <numerusform>%n Ereignisse sind betroffen; hier liegen keine Einträge vor, um sie zu zählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retries still run under the old rules.</source>
        <translation>
            <numerusform>%n Wiederholung läuft noch nach den alten Regeln.</numerusform>
            <numerusform>%n Wiederholungen laufen noch nach den alten Regeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was published at %2.</source>
        <translation>%1 wurde veröffentlicht: %2.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1: service and logs disagree.</source>
        <translation>%1: Dienst und Protokolle widersprechen sich.</translation>
    </message>
    <message>
        <source>The service says %1 delivered and %2 failed, the logs held here %3 and %4. What is not held cannot be counted.</source>
        <translation>Der Dienst nennt %1 zugestellt und %2 fehlgeschlagen, die hier vorhandenen Einträge %3 und %4. Was nicht vorhanden ist, kann nicht gezählt werden.</translation>
    </message>
    <message>
        <source>Restore what was before</source>
        <translation>Vorherigen Stand wiederherstellen</translation>
    </message>
    <message>
        <source>The service says %1 delivered and %2 failed, the logs held here %3 and %4.</source>
        <translation>Der Dienst nennt %1 zugestellt und %2 fehlgeschlagen, die hier vorhandenen Einträge %3 und %4.</translation>
    </message>
</context>
<context>
    <name>selwise::MainWindow</name>
    <message>
        <source>The token is kept for this run only</source>
        <translation>Das Token wird nur für diese Sitzung aufbewahrt</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not take it. You will be asked for it at the next start.</source>
        <translation>Der Schlüsselbund dieses Computers hat es nicht angenommen. Beim nächsten Start werden Sie danach gefragt.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>There is no connection named %1.</source>
        <translation>Es gibt keine Verbindung namens %1.</translation>
    </message>
    <message>
        <source>Choose one below, or make a new one.</source>
        <translation>Wählen Sie unten eine aus oder legen Sie eine neue an.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>The form shows what the server has.</source>
        <translation>Das Formular zeigt, was der Server hat.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Die Sandbox wird gestartet…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Nothing to search here</source>
        <translation>Hier gibt es nichts zu suchen</translation>
    </message>
    <message>
        <source>%1 finds panes, providers, events and actions from everywhere.</source>
        <translation>%1 findet Bereiche, Anbieter, Ereignisse und Aktionen von überall aus.</translation>
    </message>
</context>
<context>
    <name>selwise::ManualStepCard</name>
    <message>
        <source>The last step is yours</source>
        <translation>Der letzte Schritt liegt bei Ihnen</translation>
    </message>
    <message>
        <source>%1 %2, in the evidence</source>
        <translation>%1 %2, im Nachweis</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
</context>
<context>
    <name>selwise::MappingDelegate</name>
    <message>
        <source>%1 of %2 forwarded</source>
        <translation>%1 von %2 weitergeleitet</translation>
    </message>
    <message>
        <source>%1 goes to %2 as</source>
        <translation>%1 geht an %2 als</translation>
    </message>
</context>
<context>
    <name>selwise::MappingDiagram</name>
    <message>
        <source>Diagram of the mapping</source>
        <translation>Diagramm der Zuordnung</translation>
    </message>
    <message>
        <source>The same as the table. Arrows follow the curves, Enter renames, M maps, Delete unmaps.</source>
        <translation>Dasselbe wie die Tabelle. Pfeiltasten folgen den Kurven, Enter benennt um, M ordnet zu, Entf hebt die Zuordnung auf.</translation>
    </message>
    <message>
        <source>%1, %2 in 24 hours</source>
        <translation>%1, %2 in 24 Stunden</translation>
    </message>
    <message>
        <source>%1 goes nowhere</source>
        <translation>%1 geht nirgendwohin</translation>
    </message>
    <message numerus="yes">
        <source>%1 goes to %n names</source>
        <translation>
            <numerusform>%1 geht an %n Namen</numerusform>
            <numerusform>%1 geht an %n Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 as %3</source>
        <translation>%1 an %2 als %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2, of %n events</source>
        <translation>
            <numerusform>%1 bei %2, von %n Ereignis</numerusform>
            <numerusform>%1 bei %2, von %n Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Diagram: map</source>
        <translation>Diagramm: zuordnen</translation>
    </message>
    <message>
        <source>Diagram: rename</source>
        <translation>Diagramm: umbenennen</translation>
    </message>
    <message>
        <source>Diagram: larger, smaller, all of it</source>
        <translation>Diagramm: größer, kleiner, alles zeigen</translation>
    </message>
</context>
<context>
    <name>selwise::MappingExchange</name>
    <message>
        <source>Paste what was copied</source>
        <translation>Kopiertes einfügen</translation>
    </message>
    <message>
        <source>Import a file (CSV, JSON)…</source>
        <translation>Datei importieren (CSV, JSON)…</translation>
    </message>
    <message>
        <source>Copy the whole table</source>
        <translation>Ganze Tabelle kopieren</translation>
    </message>
    <message>
        <source>Mappings copied</source>
        <translation>Zuordnungen kopiert</translation>
    </message>
    <message>
        <source>Paste them into a spreadsheet.</source>
        <translation>Fügen Sie sie in eine Tabellenkalkulation ein.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Als JSON speichern…</translation>
    </message>
    <message>
        <source>Save the diagram as SVG…</source>
        <translation>Diagramm als SVG speichern…</translation>
    </message>
    <message>
        <source>Save the diagram as PNG…</source>
        <translation>Diagramm als PNG speichern…</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy cells in a spreadsheet first.</source>
        <translation>Es gibt keinen Text zum Einfügen. Kopieren Sie zuerst Zellen in einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Was eingefügt wurde</translation>
    </message>
    <message>
        <source>Choose a cell of a provider that is set up: there the pasted cells begin.</source>
        <translation>Wählen Sie eine Zelle eines eingerichteten Anbieters: Dort beginnen die eingefügten Zellen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import mappings</source>
        <translation>Zuordnungen importieren</translation>
    </message>
    <message>
        <source>Tables and JSON (*.csv *.tsv *.txt *.json)</source>
        <translation>Tabellen und JSON (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the mappings as CSV</source>
        <translation>Zuordnungen als CSV speichern</translation>
    </message>
    <message>
        <source>Save the mappings as JSON</source>
        <translation>Zuordnungen als JSON speichern</translation>
    </message>
    <message>
        <source>Save the diagram as SVG</source>
        <translation>Diagramm als SVG speichern</translation>
    </message>
    <message>
        <source>Save the diagram as PNG</source>
        <translation>Diagramm als PNG speichern</translation>
    </message>
    <message>
        <source>Mappings saved</source>
        <translation>Zuordnungen gespeichert</translation>
    </message>
    <message>
        <source>The mappings could not be saved</source>
        <translation>Die Zuordnungen konnten nicht gespeichert werden</translation>
    </message>
    <message>
        <source>%1: %2. Choose another folder.</source>
        <translation>%1: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>selwise::MappingHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Seen in 24 h</source>
        <translation>In 24 h</translation>
    </message>
    <message numerus="yes">
        <source>%n mapped</source>
        <translation>
            <numerusform>%n zugeordnet</numerusform>
            <numerusform>%n zugeordnet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::MappingInspector</name>
    <message>
        <source>%1: switched off, everything passes.</source>
        <translation>%1: ausgeschaltet, alles kommt durch.</translation>
    </message>
    <message>
        <source>%1: without conditions, everything passes.</source>
        <translation>%1: ohne Bedingungen, alles kommt durch.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The selected event</source>
        <translation>Das ausgewählte Ereignis</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Close the details (Enter on an event opens them)</source>
        <translation>Details schließen (Enter auf einem Ereignis öffnet sie)</translation>
    </message>
    <message>
        <source>Choose an event to see where it goes, and why.</source>
        <translation>Wählen Sie ein Ereignis, um zu sehen, wohin es geht und warum.</translation>
    </message>
    <message>
        <source>Filters on this event</source>
        <translation>Filter für dieses Ereignis</translation>
    </message>
    <message>
        <source>Open the filters</source>
        <translation>Filter öffnen</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Needs %1.</source>
        <translation>Benötigt %1.</translation>
    </message>
    <message>
        <source>%1 seen in 24 h.</source>
        <translation>%1 in 24 h gesehen.</translation>
    </message>
    <message>
        <source>None: every one of them passes.</source>
        <translation>Keine: Jedes von ihnen kommt durch.</translation>
    </message>
</context>
<context>
    <name>selwise::MappingPane</name>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>mapping of %1 to %2</source>
        <translation>Zuordnung von %1 zu %2</translation>
    </message>
    <message numerus="yes">
        <source>change of %n mappings</source>
        <translation>
            <numerusform>Änderung von %n Zuordnung</numerusform>
            <numerusform>Änderung von %n Zuordnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Select cells of a provider that is set up</source>
        <translation>Wählen Sie Zellen eines eingerichteten Anbieters aus</translation>
    </message>
    <message numerus="yes">
        <source>Set %n cells to…</source>
        <translation>
            <numerusform>%n Zelle setzen auf…</numerusform>
            <numerusform>%n Zellen setzen auf…</numerusform>
        </translation>
    </message>
    <message>
        <source>Set to…</source>
        <translation>Setzen auf…</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n cells to default</source>
        <translation>
            <numerusform>%n Zelle auf Standard zurücksetzen</numerusform>
            <numerusform>%n Zellen auf Standard zurücksetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>The defaults are not known</source>
        <translation>Die Standardwerte sind nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>Unmap %n cells</source>
        <translation>
            <numerusform>Zuordnung von %n Zelle aufheben</numerusform>
            <numerusform>Zuordnung von %n Zellen aufheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Unmap</source>
        <translation>Zuordnung aufheben</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Map everything unmapped by default</source>
        <translation>Alles Nichtzugeordnete nach Standard zuordnen</translation>
    </message>
    <message numerus="yes">
        <source>Map %n unmapped by default</source>
        <translation>
            <numerusform>%n nicht zugeordnetes nach Standard zuordnen</numerusform>
            <numerusform>%n nicht zugeordnete nach Standard zuordnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that has a default is unmapped</source>
        <translation>Nichts, wofür es einen Standard gibt, ist ohne Zuordnung</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Use another token…</source>
        <translation>Anderes Token verwenden…</translation>
    </message>
    <message>
        <source>The mappings could not be read</source>
        <translation>Die Zuordnungen konnten nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n events reach at least one provider</source>
        <translation>
            <numerusform>%1 von %n Ereignis erreicht mindestens einen Anbieter</numerusform>
            <numerusform>%1 von %n Ereignissen erreichen mindestens einen Anbieter</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fetch defaults</source>
        <translation>Standards abrufen</translation>
    </message>
    <message>
        <source>Read the service&apos;s default mappings again; last read %1</source>
        <translation>Standardzuordnungen des Dienstes erneut lesen; zuletzt gelesen: %1</translation>
    </message>
    <message>
        <source>Read the service&apos;s default mappings</source>
        <translation>Standardzuordnungen des Dienstes lesen</translation>
    </message>
    <message>
        <source>The default mappings of %1 could not be read.</source>
        <translation>Die Standardzuordnungen von %1 konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What is mapped stands below; what the default would be is not known.</source>
        <translation>Was zugeordnet ist, steht unten; was der Standard wäre, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Fetch the default mappings</source>
        <translation>Standardzuordnungen abrufen</translation>
    </message>
    <message numerus="yes">
        <source>%n mappings</source>
        <translation>
            <numerusform>%n Zuordnung</numerusform>
            <numerusform>%n Zuordnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the %1</source>
        <translation>%1 rückgängig machen</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Reading the mappings of %1</source>
        <translation>Die Zuordnungen von %1 werden gelesen</translation>
    </message>
    <message>
        <source>No provider is set up yet</source>
        <translation>Noch ist kein Anbieter eingerichtet</translation>
    </message>
    <message>
        <source>Here you say which event of the shop goes to which provider, and under which name. Set up a provider first.</source>
        <translation>Hier legen Sie fest, welches Ereignis des Shops an welchen Anbieter geht und unter welchem Namen. Richten Sie zuerst einen Anbieter ein.</translation>
    </message>
    <message>
        <source>Set up a provider</source>
        <translation>Anbieter einrichten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>reverse mapping of %1</source>
        <translation>Umgekehrte Zuordnung von %1</translation>
    </message>
    <message>
        <source>No event is like that.</source>
        <translation>Kein Ereignis ist so.</translation>
    </message>
    <message>
        <source>No event matches “%1”.</source>
        <translation>Kein Ereignis passt zu „%1“.</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Alle Ereignisse zeigen</translation>
    </message>
    <message>
        <source>Mapping as a table</source>
        <translation>Zuordnung als Tabelle</translation>
    </message>
    <message>
        <source>Mapping as a diagram</source>
        <translation>Zuordnung als Diagramm</translation>
    </message>
</context>
<context>
    <name>selwise::MappingTools</name>
    <message>
        <source>Find an event or name</source>
        <translation>Ereignis oder Name</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Show the mapping as</source>
        <translation>Zuordnung anzeigen als</translation>
    </message>
    <message>
        <source>Find an event or name (%1)</source>
        <translation>Ereignis oder Namen suchen (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Unmapped but seen</source>
        <translation>Gesehen, aber nicht zugeordnet</translation>
    </message>
    <message>
        <source>Another name than the service&apos;s default</source>
        <translation>Ein anderer Name als der Standard des Dienstes</translation>
    </message>
    <message>
        <source>A name of your own, which the provider does not know</source>
        <translation>Ein eigener Name, den der Anbieter nicht kennt</translation>
    </message>
    <message>
        <source>Paste or import</source>
        <translation>Einfügen oder importieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>More to do with mappings</source>
        <translation>Weiteres zu Zuordnungen</translation>
    </message>
    <message>
        <source>Events of the last 24 hours that reach no provider</source>
        <translation>Ereignisse der letzten 24 Stunden, die keinen Anbieter erreichen</translation>
    </message>
    <message>
        <source>Nobody has counted the events of this site yet</source>
        <translation>Noch niemand hat die Ereignisse dieser Website gezählt</translation>
    </message>
    <message>
        <source>The default mappings are not known</source>
        <translation>Die Standardzuordnungen sind nicht bekannt</translation>
    </message>
</context>
<context>
    <name>selwise::MappingView</name>
    <message>
        <source>Events and what each provider gets</source>
        <translation>Ereignisse und was jeder Anbieter bekommt</translation>
    </message>
    <message>
        <source>Set the name</source>
        <translation>Namen setzen</translation>
    </message>
    <message>
        <source>Unmap</source>
        <translation>Zuordnung aufheben</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>selwise::MappingWords</name>
    <message>
        <source>%1, %2 of %3 forwarded</source>
        <translation>%1, %2 von %3 weitergeleitet</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <translation>%1, eingeklappt</translation>
    </message>
    <message>
        <source>%1 seen in 24 hours</source>
        <translation>%1 in 24 Stunden gesehen</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>Nobody has counted this event yet</source>
        <translation>Noch niemand hat dieses Ereignis gezählt</translation>
    </message>
    <message>
        <source>%1 is not set up. Set it up under Providers, then its events can be mapped here.</source>
        <translation>%1 ist nicht eingerichtet. Richten Sie es unter „Anbieter“ ein, dann lassen sich hier seine Ereignisse zuordnen.</translation>
    </message>
    <message>
        <source>%1. There is no default for this event.</source>
        <translation>%1. Für dieses Ereignis gibt es keinen Standardwert.</translation>
    </message>
    <message>
        <source>%1. The default is %2.</source>
        <translation>%1. Der Standardwert ist %2.</translation>
    </message>
    <message>
        <source>Not sent. The default would be %1.</source>
        <translation>Nicht gesendet. Der Standardwert wäre %1.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Seen in 24 h</source>
        <translation>Gesehen in 24 h</translation>
    </message>
    <message>
        <source>%1 is deleted with the next publish. Keep it under Providers to map its events.</source>
        <translation>%1 wird mit der nächsten Veröffentlichung gelöscht. Behalten Sie es unter Anbieter, um seine Ereignisse zuzuordnen.</translation>
    </message>
</context>
<context>
    <name>selwise::MatchKeysView</name>
    <message>
        <source>Count again</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>Match keys</source>
        <translation>Abgleichschlüssel</translation>
    </message>
    <message>
        <source>The deliveries could not be read. %1</source>
        <translation>Die Zustellungen konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Reading the last deliveries</source>
        <translation>Die letzten Zustellungen werden gelesen</translation>
    </message>
    <message>
        <source>No delivery to Meta has been seen yet, so there is nothing to count.</source>
        <translation>Es gibt noch keine Zustellung an Meta, daher ist nichts zu zählen.</translation>
    </message>
    <message numerus="yes">
        <source>coverage of the last %n events; only Meta knows its score</source>
        <translation>
            <numerusform>Abdeckung bei %n Ereignis, dem letzten; die Bewertung kennt nur Meta</numerusform>
            <numerusform>Abdeckung bei den letzten %n Ereignissen; die Bewertung kennt nur Meta</numerusform>
        </translation>
    </message>
    <message>
        <source>coverage of the last events; only Meta knows its score</source>
        <translation>Abdeckung bei den letzten Ereignissen; die Bewertung kennt nur Meta</translation>
    </message>
    <message>
        <source>%1: in %2 of %3 events</source>
        <translation>%1: in %2 von %3 Ereignissen</translation>
    </message>
    <message numerus="yes">
        <source>event_id missing in %n</source>
        <translation>
            <numerusform>event_id fehlt in %n</numerusform>
            <numerusform>event_id fehlt in %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>event_id repeated in %n</source>
        <translation>
            <numerusform>event_id wiederholt in %n</numerusform>
            <numerusform>event_id wiederholt in %n</numerusform>
        </translation>
    </message>
    <message>
        <source>event_id in all, unique</source>
        <translation>event_id in allen, eindeutig</translation>
    </message>
</context>
<context>
    <name>selwise::MatchStrip</name>
    <message>
        <source>Failures and retries among the rows, and all bookmarks</source>
        <translation>Fehlschläge und Wiederholungen unter den Zeilen, und alle Lesezeichen</translation>
    </message>
    <message>
        <source>Of so many rows only a part is looked at: a failure that stands alone may lack its mark. F8 finds every one.</source>
        <translation>Von so vielen Zeilen wird nur ein Teil angesehen: Einem einzelnen Fehlschlag kann seine Marke fehlen. F8 findet jeden.</translation>
    </message>
</context>
<context>
    <name>selwise::MenuWork</name>
    <message>
        <source>Another language from the next start on</source>
        <translation>Andere Sprache ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Close the window and open it again.</source>
        <translation>Schließen Sie das Fenster und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>This site is already saved as “%1”: it was updated</source>
        <translation>Diese Website ist bereits als „%1“ gespeichert: Die Verbindung wurde aktualisiert</translation>
    </message>
    <message>
        <source>It is called “%1”, is marked as %2, and has the token you typed.</source>
        <translation>Sie heißt „%1“, ist als %2 gekennzeichnet und hat das eingegebene Token.</translation>
    </message>
</context>
<context>
    <name>selwise::MotifView</name>
    <message>
        <source>Decoration: events flow through a gate to their receivers</source>
        <translation>Dekoration: Ereignisse fließen durch ein Tor zu ihren Empfängern</translation>
    </message>
</context>
<context>
    <name>selwise::NameCard</name>
    <message>
        <source>A name for %1</source>
        <translation>Ein Name für %1</translation>
    </message>
    <message>
        <source>%1 goes to</source>
        <translation>%1 geht an</translation>
    </message>
    <message>
        <source>as</source>
        <translation>als</translation>
    </message>
    <message>
        <source>Enter takes the name, Esc leaves it.</source>
        <translation>Die Eingabetaste übernimmt den Namen, Esc verwirft ihn.</translation>
    </message>
    <message>
        <source>Name of %1 at %2</source>
        <translation>Name von %1 bei %2</translation>
    </message>
</context>
<context>
    <name>selwise::NameEditor</name>
    <message>
        <source>Known names</source>
        <translation>Bekannte Namen</translation>
    </message>
    <message numerus="yes">
        <source>Enter sets all %n selected cells.</source>
        <translation>
            <numerusform>Die Eingabetaste setzt die ausgewählte Zelle.</numerusform>
            <numerusform>Die Eingabetaste setzt alle %n ausgewählten Zellen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::NavButton</name>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n mit Fehlern</numerusform>
            <numerusform>%n mit Fehlern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpublished changes</source>
        <translation>
            <numerusform>%n unveröffentlichte Änderung</numerusform>
            <numerusform>%n unveröffentlichte Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>test mode is on</source>
        <translation>Testmodus ist an</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n tests failed</source>
        <translation>
            <numerusform>%n Test fehlgeschlagen</numerusform>
            <numerusform>%n Tests fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::NavList</name>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>selwise::OpeningPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop opening the site</source>
        <translation>Öffnen der Website abbrechen</translation>
    </message>
</context>
<context>
    <name>selwise::PaletteDelegate</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
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
    <name>selwise::PlanView</name>
    <message>
        <source>What the file would change</source>
        <translation>Was die Datei ändern würde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing is sent: the changes go into your draft, where you review and publish them.</source>
        <translation>Es wird nichts gesendet: Die Änderungen kommen in Ihren Entwurf, wo Sie sie prüfen und veröffentlichen.</translation>
    </message>
    <message>
        <source>%1 says what is shown here already: it would change nothing.</source>
        <translation>%1 besagt, was hier bereits angezeigt wird: Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>This is what %1 would change. Secrets are in no file: those at the server stay, and new records need theirs.</source>
        <translation>Dies würde %1 ändern. Geheimnisse stehen in keiner Datei: Die auf dem Server bleiben, und neue Datensätze brauchen ihre eigenen.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n changes into the draft</source>
        <translation>
            <numerusform>%n Änderung in den Entwurf übernehmen</numerusform>
            <numerusform>%n Änderungen in den Entwurf übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::PromptDialog</name>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
</context>
<context>
    <name>selwise::ProviderForm</name>
    <message>
        <source>%1 is not set up</source>
        <translation>%1 ist nicht eingerichtet</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>%1 einrichten</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Discard changes of %1</source>
        <translation>Änderungen an %1 verwerfen</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Testmodus</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Members this program does not know</source>
        <translation>Eigenschaften, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>kept and written back as they are</source>
        <translation>werden aufbewahrt und unverändert zurückgeschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n mapped events</source>
        <translation>
            <numerusform>%n zugeordnetes Ereignis</numerusform>
            <numerusform>%n zugeordnete Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>%n Filter</numerusform>
            <numerusform>%n Filter</numerusform>
        </translation>
    </message>
    <message>
        <source>not published yet</source>
        <translation>noch nicht veröffentlicht</translation>
    </message>
    <message>
        <source>last published %1</source>
        <translation>zuletzt veröffentlicht: %1</translation>
    </message>
    <message>
        <source>the service does not say when it was published</source>
        <translation>der Dienst sagt nicht, wann veröffentlicht wurde</translation>
    </message>
    <message>
        <source>takes effect at once</source>
        <translation>wirkt sofort</translation>
    </message>
    <message>
        <source>Match keys</source>
        <translation>Abgleichschlüssel</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>What GA4 drops without a word</source>
        <translation>Was GA4 ohne ein Wort verwirft</translation>
    </message>
    <message>
        <source>names are checked here; the rest depends on each event, and a test shows it</source>
        <translation>Namen werden hier geprüft; das Übrige hängt vom einzelnen Ereignis ab, und ein Test zeigt es</translation>
    </message>
    <message>
        <source>%1 is deleted with the next publish</source>
        <translation>%1 wird mit der nächsten Veröffentlichung gelöscht</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Goes to the unpublished changes: nothing is deleted before you publish</source>
        <translation>Kommt zu den unveröffentlichten Änderungen: gelöscht wird erst mit dem Veröffentlichen</translation>
    </message>
    <message>
        <source>Until then it stays as it is. Then its settings, mappings and filters go at the server, and its secrets leave this computer.</source>
        <translation>Bis dahin bleibt es, wie es ist. Dann gehen am Server seine Einstellungen, Zuordnungen und Filter, und seine Geheimnisse verlassen diesen Computer.</translation>
    </message>
</context>
<context>
    <name>selwise::ProviderList</name>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
</context>
<context>
    <name>selwise::ProviderNameRow</name>
    <message>
        <source>Reset to default</source>
        <translation>Auf Standardwert zurücksetzen</translation>
    </message>
    <message>
        <source>Name at %1</source>
        <translation>Name bei %1</translation>
    </message>
    <message>
        <source>By default this event is not sent to %1</source>
        <translation>Standardmäßig wird dieses Ereignis nicht an %1 gesendet</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>unmapped</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>Set it up under Providers first.</source>
        <translation>Richten Sie den Anbieter zuerst unter „Anbieter“ ein.</translation>
    </message>
    <message>
        <source>Type a conversion action, or leave empty.</source>
        <translation>Geben Sie eine Conversion-Aktion ein, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Type or choose a name, or leave empty.</source>
        <translation>Geben Sie einen Namen ein oder wählen Sie einen, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>The default is %1.</source>
        <translation>Der Standardwert ist %1.</translation>
    </message>
</context>
<context>
    <name>selwise::ProviderWords</name>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>test failed</source>
        <translation>Test fehlgeschlagen</translation>
    </message>
    <message>
        <source>none now</source>
        <translation>jetzt keine</translation>
    </message>
</context>
<context>
    <name>selwise::ProvidersPane</name>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Read the settings again (F5)</source>
        <translation>Einstellungen neu lesen (F5)</translation>
    </message>
    <message>
        <source>Reading the providers of %1</source>
        <translation>Die Anbieter von %1 werden gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Selwise forwards to these three. Other receivers go through webhooks.</source>
        <translation>Selwise leitet an diese drei weiter. Andere Empfänger sind über Webhooks erreichbar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use another token…</source>
        <translation>Anderes Token verwenden…</translation>
    </message>
    <message>
        <source>The providers could not be read</source>
        <translation>Die Anbieter konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 Below stands what was read at %2.</source>
        <translation>%1 Unten steht der Stand von %2.</translation>
    </message>
    <message>
        <source>%1 of %2 set up</source>
        <translation>%1 von %2 eingerichtet</translation>
    </message>
    <message numerus="yes">
        <source>%n delivering</source>
        <translation>
            <numerusform>%n stellt zu</numerusform>
            <numerusform>%n stellen zu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in test mode</source>
        <translation>
            <numerusform>%n im Testmodus</numerusform>
            <numerusform>%n im Testmodus</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>Press again to cancel</source>
        <translation>Zum Abbrechen erneut drücken</translation>
    </message>
    <message>
        <source>Only what is published can be tested</source>
        <translation>Nur Veröffentlichtes kann getestet werden</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n tests</source>
        <translation>
            <numerusform>%n Test abbrechen</numerusform>
            <numerusform>%n Tests abbrechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Test all %n</source>
        <translation>
            <numerusform>%n testen</numerusform>
            <numerusform>Alle %n testen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Testing %n providers</source>
        <translation>
            <numerusform>%n Anbieter wird getestet</numerusform>
            <numerusform>%n Anbieter werden getestet</numerusform>
        </translation>
    </message>
    <message>
        <source>Test all providers</source>
        <translation>Alle Anbieter testen</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>gleichzeitig</translation>
    </message>
    <message>
        <source>Cancel the running tests</source>
        <translation>Die laufenden Tests abbrechen</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>it is to be deleted</source>
        <translation>soll gelöscht werden</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>goes to the unpublished changes</source>
        <translation>kommt zu den unveröffentlichten Änderungen</translation>
    </message>
    <message>
        <source>Delete the provider</source>
        <translation>Den Anbieter löschen</translation>
    </message>
</context>
<context>
    <name>selwise::QueryBar</name>
    <message>
        <source>provider:meta status:failed order.total&gt;100 &quot;timeout&quot;</source>
        <translation>provider:meta status:failed order.total&gt;100 &quot;timeout&quot;</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
</context>
<context>
    <name>selwise::QuietDialog</name>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>In these hours nothing is told on the desktop. Badges and the history go on.</source>
        <translation>In diesen Stunden wird auf dem Desktop nichts gemeldet. Markierungen und Verlauf laufen weiter.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>No quiet hours</source>
        <translation>Keine Ruhezeiten</translation>
    </message>
</context>
<context>
    <name>selwise::RangeDialog</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>A stretch of time</source>
        <translation>Ein Zeitabschnitt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>The end must be later than the beginning.</source>
        <translation>Das Ende muss nach dem Anfang liegen.</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <translation>dd.MM.yyyy HH:mm</translation>
    </message>
</context>
<context>
    <name>selwise::ReceiverCard</name>
    <message>
        <source>Behaves</source>
        <translation>Verhält sich</translation>
    </message>
    <message>
        <source>Answers 503 to all</source>
        <translation>Antwortet allen mit 503</translation>
    </message>
    <message>
        <source>Fails three in ten</source>
        <translation>Schlägt bei drei von zehn fehl</translation>
    </message>
    <message>
        <source>Asks to wait: 429</source>
        <translation>Bittet zu warten: 429</translation>
    </message>
    <message>
        <source>Is slow: 15 s</source>
        <translation>Ist langsam: 15 s</translation>
    </message>
    <message>
        <source>Refuses for good: 400</source>
        <translation>Lehnt endgültig ab: 400</translation>
    </message>
    <message>
        <source>Is gone: 410</source>
        <translation>Ist weg: 410</translation>
    </message>
    <message>
        <source>Breaks off its answer</source>
        <translation>Bricht seine Antwort ab</translation>
    </message>
    <message>
        <source>Resets the connection</source>
        <translation>Setzt die Verbindung zurück</translation>
    </message>
    <message>
        <source>Test receiver</source>
        <translation>Testempfänger</translation>
    </message>
    <message>
        <source>As below</source>
        <translation>Wie unten</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>200</source>
        <translation>200</translation>
    </message>
    <message>
        <source>Failures, %</source>
        <translation>Fehlschläge, %</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Delay, ms</source>
        <translation>Verzögerung, ms</translation>
    </message>
    <message>
        <source>Retry-After</source>
        <translation>Retry-After</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Cut after, bytes</source>
        <translation>Abbruch nach, Bytes</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>0 resets the connection without an answer</source>
        <translation>0 setzt die Verbindung ohne Antwort zurück</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Let it behave</source>
        <translation>Normal verhalten lassen</translation>
    </message>
    <message>
        <source>The sandbox did not take this.</source>
        <translation>Die Sandbox hat dies nicht übernommen.</translation>
    </message>
    <message>
        <source>%1: asking how it behaves</source>
        <translation>%1: Verhalten wird abgefragt</translation>
    </message>
    <message>
        <source>%1 answers 200 to all</source>
        <translation>%1 antwortet allen mit 200</translation>
    </message>
    <message>
        <source>%1 misbehaves as asked</source>
        <translation>%1 verhält sich fehlerhaft wie verlangt</translation>
    </message>
    <message>
        <source>200 to 599.</source>
        <translation>200 bis 599.</translation>
    </message>
    <message>
        <source>0 to %1.</source>
        <translation>0 bis %1.</translation>
    </message>
    <message>
        <source>0 to 100.</source>
        <translation>0 bis 100.</translation>
    </message>
</context>
<context>
    <name>selwise::RemovableChip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Entf entfernt es</translation>
    </message>
</context>
<context>
    <name>selwise::ReplaceSecretDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>It is written to %1 at once, not with your other changes.</source>
        <translation>Er wird sofort in %1 geschrieben, nicht mit Ihren anderen Änderungen.</translation>
    </message>
    <message>
        <source>%1 is not published yet: it goes along with the first publish.</source>
        <translation>%1 ist noch nicht veröffentlicht: Der Wert wird bei der ersten Veröffentlichung mitgesendet.</translation>
    </message>
    <message>
        <source>A copy stays in this computer&apos;s keychain.</source>
        <translation>Eine Kopie bleibt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>The keychain cannot be reached, so a copy stays in memory until you close the window.</source>
        <translation>Der Schlüsselbund ist nicht erreichbar, daher bleibt eine Kopie im Arbeitsspeicher, bis Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>In %1 schreiben</translation>
    </message>
    <message>
        <source>Keep for the first publish</source>
        <translation>Für die erste Veröffentlichung aufbewahren</translation>
    </message>
    <message>
        <source>Paste the new value first.</source>
        <translation>Fügen Sie zuerst den neuen Wert ein.</translation>
    </message>
    <message>
        <source>%1 could not be read yet. When %2 has it, the value is written at once; else it goes along with the first publish.</source>
        <translation>%1 konnte noch nicht gelesen werden. Wenn %2 den Eintrag hat, wird der Wert sofort geschrieben; sonst geht er mit der ersten Veröffentlichung mit.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The value goes on its way; a message says what became of it.</source>
        <translation>Der Wert wird abgeschickt; eine Meldung sagt, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>Keep all the same</source>
        <translation>Trotzdem aufbewahren</translation>
    </message>
    <message>
        <source>Write all the same</source>
        <translation>Trotzdem schreiben</translation>
    </message>
</context>
<context>
    <name>selwise::ReplayBar</name>
    <message>
        <source>Chosen %1, young enough %2, would be sent %3</source>
        <translation>Ausgewählt %1, jung genug %2, gesendet würden %3</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Young enough</source>
        <translation>Jung genug</translation>
    </message>
    <message>
        <source>Receiver on, would be sent</source>
        <translation>Würden gesendet</translation>
    </message>
</context>
<context>
    <name>selwise::ReplayView</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>What to send again</source>
        <translation>Was erneut gesendet wird</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Tried, and given up.</source>
        <translation>Versucht und aufgegeben.</translation>
    </message>
    <message>
        <source>Never attempted</source>
        <translation>Nie versucht</translation>
    </message>
    <message>
        <source>Received while the receiver was off, or before it was for them.</source>
        <translation>Empfangen, während der Empfänger aus war oder bevor er dafür zuständig war.</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Not older than</source>
        <translation>Nicht älter als</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 T</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>A second, for each receiver</source>
        <translation>Pro Sekunde, für jeden Empfänger</translation>
    </message>
    <message>
        <source>Stop after %1 failures in a row</source>
        <translation>Halt nach %1 Fehlern in Folge</translation>
    </message>
    <message>
        <source>each receiver by itself; the others go on</source>
        <translation>jeder Empfänger für sich; die anderen machen weiter</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>counted again at every change; nothing has been sent</source>
        <translation>bei jeder Änderung neu gezählt; es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Attempts count on from the last one and are marked manual. What the sandbox has taken over cannot be taken back; Cancel keeps the rest.</source>
        <translation>Versuche zählen vom letzten an weiter und werden als manuell markiert. Was die Sandbox übernommen hat, lässt sich nicht zurücknehmen; „Abbrechen“ behält den Rest.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Ask the sandbox again; nothing is sent</source>
        <translation>Die Sandbox erneut fragen; es wird nichts gesendet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Switched off; switch it on, or its share stays here.</source>
        <translation>Ausgeschaltet; schalten Sie ihn ein, sonst bleibt sein Anteil hier.</translation>
    </message>
    <message>
        <source>A whole number from 1 to %1.</source>
        <translation>Eine ganze Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>The replay ended early.</source>
        <translation>Das erneute Senden endete vorzeitig.</translation>
    </message>
    <message>
        <source>Not everything could be counted.</source>
        <translation>Nicht alles konnte gezählt werden.</translation>
    </message>
    <message>
        <source>as it was when the replay began</source>
        <translation>wie es beim Beginn des erneuten Sendens war</translation>
    </message>
    <message>
        <source>Asking the sandbox what there is…</source>
        <translation>Die Sandbox wird gefragt, was vorliegt…</translation>
    </message>
    <message>
        <source>Wait no longer</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <translation>%1 senden</translation>
    </message>
    <message>
        <source>Cancel first</source>
        <translation>Zuerst abbrechen</translation>
    </message>
    <message>
        <source>Nothing of what is chosen is there to be sent again.</source>
        <translation>Von dem Ausgewählten liegt nichts zum erneuten Senden vor.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n Zustellung</numerusform>
            <numerusform>%n Zustellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receivers</source>
        <translation>
            <numerusform>%n Empfänger</numerusform>
            <numerusform>%n Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>the oldest event %1</source>
        <translation>das älteste Ereignis %1</translation>
    </message>
    <message>
        <source>%1 too old for %2</source>
        <translation>%1 zu alt für %2</translation>
    </message>
    <message>
        <source>None of them would be sent.</source>
        <translation>Keine davon würde gesendet.</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>nichts zu senden</translation>
    </message>
    <message>
        <source>stays, switched off</source>
        <translation>bleibt, aus</translation>
    </message>
    <message>
        <source>stays, too old</source>
        <translation>bleibt, zu alt</translation>
    </message>
    <message>
        <source>%1 would go</source>
        <translation>%1 würden gehen</translation>
    </message>
    <message>
        <source>would go</source>
        <translation>würde gehen</translation>
    </message>
    <message>
        <source>No receiver is chosen.</source>
        <translation>Kein Empfänger ist ausgewählt.</translation>
    </message>
    <message>
        <source>%1 of %2 handed over; %3 delivered, %4 failed</source>
        <translation>%1 von %2 übergeben; %3 zugestellt, %4 fehlgeschlagen</translation>
    </message>
    <message>
        <source>; stopped after %1 failures in a row</source>
        <translation>; angehalten nach %1 Fehlschlägen in Folge</translation>
    </message>
    <message>
        <source>Sending: %1 delivered of %2</source>
        <translation>Senden: %1 von %2 zugestellt</translation>
    </message>
    <message>
        <source>Cancelled: %1 delivered, %2 failed</source>
        <translation>Abgebrochen: %1 zugestellt, %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Done: %1 delivered, %2 failed</source>
        <translation>Fertig: %1 zugestellt, %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 were not handed over and stay as they were.</source>
        <translation>%1 wurden nicht übergeben und bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>What the log of each receiver says</source>
        <translation>Was das Protokoll jedes Empfängers besagt</translation>
    </message>
    <message>
        <source>Dry run…</source>
        <translation>Probelauf…</translation>
    </message>
    <message>
        <source>Dry run: %1 would be sent</source>
        <translation>Probelauf: %1 würden gesendet</translation>
    </message>
    <message>
        <source>%1, nothing left this computer</source>
        <translation>%1, nichts hat diesen Computer verlassen</translation>
    </message>
    <message>
        <source>Bodies unchanged</source>
        <translation>Inhalte unverändert</translation>
    </message>
    <message>
        <source>the same event, the same delivery id</source>
        <translation>dasselbe Ereignis, dieselbe Zustellungs-ID</translation>
    </message>
    <message>
        <source>Receivers may see some twice</source>
        <translation>Empfänger sehen manche doppelt</translation>
    </message>
    <message>
        <source>they can tell by the webhook-id</source>
        <translation>sie erkennen es an der webhook-id</translation>
    </message>
    <message>
        <source>Signatures new</source>
        <translation>Signaturen neu</translation>
    </message>
    <message>
        <source>their time must be within 5 minutes</source>
        <translation>ihre Zeit muss innerhalb von 5 Minuten liegen</translation>
    </message>
    <message>
        <source>The latest of %1</source>
        <translation>Die neuesten von %1</translation>
    </message>
    <message>
        <source>try %1, manual</source>
        <translation>Versuch %1, manuell</translation>
    </message>
    <message>
        <source>%1 would be sent, %2 a second to each receiver, in about %3.</source>
        <translation>%1 würden gesendet, %2 je Sekunde an jeden Empfänger, in etwa %3.</translation>
    </message>
</context>
<context>
    <name>selwise::RequestLogDialog</name>
    <message>
        <source>Request log</source>
        <translation>Anfrageprotokoll</translation>
    </message>
    <message>
        <source>Only lines with…</source>
        <translation>Nur Zeilen mit…</translation>
    </message>
    <message>
        <source>Show only lines that contain this text</source>
        <translation>Nur Zeilen anzeigen, die diesen Text enthalten</translation>
    </message>
    <message>
        <source>Requests, oldest first</source>
        <translation>Anfragen, älteste zuerst</translation>
    </message>
    <message>
        <source>No request has been made yet.</source>
        <translation>Es wurde noch keine Anfrage gesendet.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check who owns the file, then read again.</source>
        <translation>%1 ist nicht lesbar: %2. Prüfen Sie, wem die Datei gehört, und lesen Sie neu.</translation>
    </message>
    <message>
        <source>Written to %1 with the first request. Tokens and secrets never reach it.</source>
        <translation>Wird mit der ersten Anfrage in %1 geschrieben. Token und Geheimnisse gelangen nie hinein.</translation>
    </message>
    <message>
        <source>The last %1 KB of %2. Tokens and secrets never reach it.</source>
        <translation>Die letzten %1 KB von %2. Token und Geheimnisse gelangen nie hinein.</translation>
    </message>
    <message>
        <source>%1. Tokens and secrets never reach it.</source>
        <translation>%1. Token und Geheimnisse gelangen nie hinein.</translation>
    </message>
</context>
<context>
    <name>selwise::ResultPanel</name>
    <message>
        <source>Test of %1</source>
        <translation>Test von %1</translation>
    </message>
    <message>
        <source>The test of %1 was cancelled</source>
        <translation>Der Test von %1 wurde abgebrochen</translation>
    </message>
    <message>
        <source>%1 was not tested</source>
        <translation>%1 wurde nicht getestet</translation>
    </message>
    <message>
        <source>Its changes could not be saved; the review says why.</source>
        <translation>Die Änderungen konnten nicht gespeichert werden; die Prüfansicht zeigt, warum.</translation>
    </message>
    <message>
        <source>Copied as cURL</source>
        <translation>Als cURL kopiert</translation>
    </message>
    <message>
        <source>Secrets are hidden: put yours in before you run it.</source>
        <translation>Geheimnisse sind verdeckt: Setzen Sie Ihre ein, bevor Sie den Befehl ausführen.</translation>
    </message>
    <message>
        <source>Test running</source>
        <translation>Test läuft</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the test of %1</source>
        <translation>Den Test von %1 abbrechen</translation>
    </message>
    <message>
        <source>Bypass filters</source>
        <translation>Filter umgehen</translation>
    </message>
    <message>
        <source>The next test skips the filters; the evidence says so</source>
        <translation>Der nächste Test übergeht die Filter; das steht dann im Nachweis</translation>
    </message>
    <message>
        <source>Save and test…</source>
        <translation>Speichern und testen…</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>%1 wird getestet</translation>
    </message>
    <message>
        <source>Goes through the draft&apos;s mapping and filters</source>
        <translation>Durchläuft Zuordnung und Filter des Entwurfs</translation>
    </message>
    <message>
        <source>Goes through the saved mapping and filters</source>
        <translation>Durchläuft die gespeicherte Zuordnung und die gespeicherten Filter</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>The settings have changed since this test.</source>
        <translation>Die Einstellungen haben sich seit diesem Test geändert.</translation>
    </message>
    <message>
        <source>It says nothing about them as they are now.</source>
        <translation>Über ihren jetzigen Stand sagt er nichts.</translation>
    </message>
    <message>
        <source>What is saved is tested, not your unpublished changes.</source>
        <translation>Getestet wird das Gespeicherte, nicht Ihre unveröffentlichten Änderungen.</translation>
    </message>
    <message>
        <source>The service takes no draft along.</source>
        <translation>Der Dienst nimmt keinen Entwurf mit.</translation>
    </message>
    <message>
        <source>No result: %1</source>
        <translation>Kein Ergebnis: %1</translation>
    </message>
    <message>
        <source>%1 was not tested.</source>
        <translation>%1 wurde nicht getestet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Use another token…</source>
        <translation>Anderes Token verwenden…</translation>
    </message>
    <message>
        <source>%1 with event code %2</source>
        <translation>%1 mit Test-Event-Code %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>with your unpublished changes</source>
        <translation>mit Ihren unveröffentlichten Änderungen</translation>
    </message>
    <message>
        <source>filters bypassed</source>
        <translation>Filter umgangen</translation>
    </message>
    <message>
        <source>Secrets are hidden, also in what you copy.</source>
        <translation>Geheimnisse sind verdeckt, auch in dem, was Sie kopieren.</translation>
    </message>
    <message>
        <source>What this program expects of a purchase: %1</source>
        <translation>Was dieses Programm von einem Kauf erwartet: %1</translation>
    </message>
    <message>
        <source>TEST12345</source>
        <comment>example of a code</comment>
        <translation>TEST12345</translation>
    </message>
    <message>
        <source>of the test only</source>
        <translation>nur für den Test</translation>
    </message>
    <message>
        <source>Copy the evidence of a test</source>
        <translation>Beleg eines Tests kopieren</translation>
    </message>
</context>
<context>
    <name>selwise::RetentionDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>How long logs are kept</source>
        <translation>Wie lange Einträge aufbewahrt werden</translation>
    </message>
    <message>
        <source>%1 logs of %2 are on this computer and take %3.</source>
        <translation>%1 Einträge von %2 liegen auf diesem Computer und belegen %3.</translation>
    </message>
    <message>
        <source>The oldest is of %1.</source>
        <translation>Der älteste ist vom %1.</translation>
    </message>
    <message>
        <source>Days that logs are kept</source>
        <translation>Tage, die Einträge aufbewahrt werden</translation>
    </message>
    <message>
        <source>Space that logs may take</source>
        <translation>Platz, den Einträge belegen dürfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Everything is kept for ever.</source>
        <translation>Alles wird für immer aufbewahrt.</translation>
    </message>
    <message>
        <source>About %1 % of what is held is over that size and goes at once.</source>
        <translation>Etwa %1 % des Vorhandenen liegen über dieser Größe und werden sofort gelöscht.</translation>
    </message>
    <message>
        <source>%1 logs are older than that and go at once.</source>
        <translation>%1 Einträge sind älter und werden sofort gelöscht.</translation>
    </message>
    <message>
        <source>None is older than that today.</source>
        <translation>Heute ist keiner älter.</translation>
    </message>
    <message>
        <source>Delete logs after this many days</source>
        <translation>Einträge nach so vielen Tagen löschen</translation>
    </message>
    <message>
        <source>Delete the oldest above this many GB</source>
        <translation>Die ältesten ab so vielen GB löschen</translation>
    </message>
</context>
<context>
    <name>selwise::RetryDrawing</name>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>%1 +%2 d</source>
        <comment>a time of day, and days later</comment>
        <translation>%1 +%2 T</translation>
    </message>
    <message>
        <source>Attempt 1, at once</source>
        <translation>Versuch 1, sofort</translation>
    </message>
    <message>
        <source>Attempt %1, between %2 and %3 after the first</source>
        <translation>Versuch %1, zwischen %2 und %3 nach dem ersten</translation>
    </message>
    <message>
        <source>…</source>
        <comment>attempts left out of a drawing</comment>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>selwise::RetrySection</name>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>Erste Wartezeit</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>How the waits go on</source>
        <translation>Wie die Wartezeiten weitergehen</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Geben Sie eine ganze Zahl ein.</translation>
    </message>
    <message>
        <source>Enter a time like 30 s, 5 min or 1 h.</source>
        <translation>Geben Sie eine Zeit wie 30 s, 5 min oder 1 h ein.</translation>
    </message>
    <message>
        <source>Kept as the service has it; drawn as if it doubled.</source>
        <translation>Bleibt, wie der Dienst es hat; gezeichnet, als verdoppelte es sich.</translation>
    </message>
</context>
<context>
    <name>selwise::ReverseTable</name>
    <message>
        <source>Add a name</source>
        <translation>Namen hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Reverse mapping</source>
        <translation>Umgekehrte Zuordnung</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Auf der Seite</translation>
    </message>
    <message>
        <source>Event here</source>
        <translation>Ereignis hier</translation>
    </message>
    <message>
        <source>Select a row first</source>
        <translation>Wählen Sie zuerst eine Zeile</translation>
    </message>
    <message>
        <source>There twice, only the first counts: %1.</source>
        <translation>Zweimal vorhanden, nur das erste zählt: %1.</translation>
    </message>
    <message>
        <source>Not in the catalogue, kept as it is: %1.</source>
        <translation>Nicht im Katalog, bleibt wie es ist: %1.</translation>
    </message>
    <message>
        <source>Remove the row of the reverse mapping</source>
        <translation>Zeile der umgekehrten Zuordnung entfernen</translation>
    </message>
</context>
<context>
    <name>selwise::ReverseView</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets %2 as %3, and %3 from outside becomes %4.</source>
        <translation>%1 erhält %2 als %3, und %3 von außen wird zu %4.</translation>
    </message>
    <message>
        <source>%1 gets %2 as %3, too: what comes back can be only one of them.</source>
        <translation>%1 erhält auch %2 als %3: Was zurückkommt, kann nur eines davon sein.</translation>
    </message>
    <message>
        <source>Several names (%1) become %2, and %3 gets only %4 back.</source>
        <translation>Mehrere Namen (%1) werden zu %2, und %3 bekommt nur %4 zurück.</translation>
    </message>
    <message>
        <source>%1 becomes %2, and %3 gets it as %4.</source>
        <translation>%1 wird zu %2, und %3 erhält es als %4.</translation>
    </message>
    <message>
        <source>Reverse mapping</source>
        <translation>Umgekehrte Zuordnung</translation>
    </message>
    <message>
        <source>Name from outside</source>
        <translation>Name von außen</translation>
    </message>
    <message>
        <source>Name from outside that becomes this event</source>
        <translation>Name von außen, der zu diesem Ereignis wird</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Events of this name, from another data layer, are then taken for this event</source>
        <translation>Ereignisse dieses Namens aus einem anderen Data Layer gelten dann als dieses Ereignis</translation>
    </message>
    <message>
        <source>In the record of %1</source>
        <translation>Im Datensatz von %1</translation>
    </message>
    <message>
        <source>Take %1 out of the reverse mapping of %2</source>
        <translation>%1 aus der umgekehrten Zuordnung von %2 nehmen</translation>
    </message>
    <message>
        <source>No name from outside becomes this event.</source>
        <translation>Kein Name von außen wird zu diesem Ereignis.</translation>
    </message>
    <message>
        <source>Round trip is not the same.</source>
        <translation>Hin und zurück ergibt nicht dasselbe.</translation>
    </message>
    <message>
        <source>At %1 this name becomes %2. Take it out there first.</source>
        <translation>Bei %1 wird dieser Name zu %2. Nehmen Sie ihn zuerst dort heraus.</translation>
    </message>
    <message>
        <source>No provider is set up yet.</source>
        <translation>Noch kein Provider ist eingerichtet.</translation>
    </message>
</context>
<context>
    <name>selwise::ReviewPane</name>
    <message>
        <source>Review and publish</source>
        <translation>Prüfen und veröffentlichen</translation>
    </message>
    <message>
        <source>against what was read from the service</source>
        <translation>verglichen mit dem, was vom Dienst gelesen wurde</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Nothing to publish</source>
        <translation>Nichts zu veröffentlichen</translation>
    </message>
    <message>
        <source>The forms show what the server has. Change something, and it is listed here first.</source>
        <translation>Die Formulare zeigen, was der Server hat. Ändern Sie etwas, und es wird zuerst hier aufgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts to settle</source>
        <translation>
            <numerusform>%n Konflikt zu lösen</numerusform>
            <numerusform>%n Konflikte zu lösen</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish to %1</source>
        <translation>In %1 veröffentlichen</translation>
    </message>
    <message>
        <source>Nothing can be published now.</source>
        <translation>Jetzt kann nichts veröffentlicht werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n records are written. Afterwards each is read back and compared.</source>
        <translation>
            <numerusform>%n Datensatz wird geschrieben. Danach wird er zurückgelesen und verglichen.</numerusform>
            <numerusform>%n Datensätze werden geschrieben. Danach wird jeder zurückgelesen und verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publishing, press to cancel</source>
        <translation>Veröffentlichung läuft, zum Abbrechen drücken</translation>
    </message>
    <message>
        <source>Published to %1</source>
        <translation>In %1 veröffentlicht</translation>
    </message>
    <message>
        <source>%1: read back and the same.</source>
        <translation>%1: zurückgelesen und identisch.</translation>
    </message>
    <message>
        <source>Enter %1…</source>
        <translation>%1 eingeben …</translation>
    </message>
    <message>
        <source>Take all mine</source>
        <translation>Alle eigenen nehmen</translation>
    </message>
    <message>
        <source>Take all theirs</source>
        <translation>Alle fremden nehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts with what others changed.</source>
        <translation>
            <numerusform>%n Konflikt mit Änderungen anderer.</numerusform>
            <numerusform>%n Konflikte mit Änderungen anderer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 were written.</source>
        <translation>%1 von %2 wurden geschrieben.</translation>
    </message>
    <message>
        <source>Written: %1. Not written, and still in the draft: %2.</source>
        <translation>Geschrieben: %1. Nicht geschrieben und noch im Entwurf: %2.</translation>
    </message>
    <message>
        <source>Test them afterwards</source>
        <translation>Danach testen</translation>
    </message>
    <message>
        <source>Sends a test of each provider that was written; the result stands with the providers</source>
        <translation>Sendet einen Test für jeden geschriebenen Provider; das Ergebnis steht bei den Providern</translation>
    </message>
    <message>
        <source>Note for the history, if you like: why this changes</source>
        <translation>Notiz für den Verlauf, wenn Sie mögen: warum sich das ändert</translation>
    </message>
    <message>
        <source>Note for the history</source>
        <translation>Notiz für den Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n records is written by itself. If one fails, you see what was written and what was not.</source>
        <translation>
            <numerusform>Der %n Datensatz wird für sich geschrieben. Schlägt er fehl, sehen Sie, was geschrieben wurde und was nicht.</numerusform>
            <numerusform>Jeder der %n Datensätze wird für sich geschrieben. Schlägt einer fehl, sehen Sie, was geschrieben wurde und was nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n retries still run under the old rules</source>
        <translation>
            <numerusform>%n Wiederholung läuft noch nach den alten Regeln</numerusform>
            <numerusform>%n Wiederholungen laufen noch nach den alten Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be published now: there are no changes.</source>
        <translation>Jetzt kann nichts veröffentlicht werden: Es gibt keine Änderungen.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be published now: %n conflicts are to be settled first.</source>
        <translation>
            <numerusform>Jetzt kann nichts veröffentlicht werden: %n Konflikt ist erst zu entscheiden.</numerusform>
            <numerusform>Jetzt kann nichts veröffentlicht werden: %n Konflikte sind erst zu entscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields to mend first: %1.</source>
        <translation>Erst zu berichtigende Felder: %1.</translation>
    </message>
    <message>
        <source>Left out of this publish: %1.</source>
        <translation>Von dieser Veröffentlichung ausgenommen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of others to %1 were there meanwhile; they stay.</source>
        <translation>
            <numerusform>%n Änderung anderer an %1 war inzwischen da; sie bleibt.</numerusform>
            <numerusform>%n Änderungen anderer an %1 waren inzwischen da; sie bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Gelöscht: %1.</translation>
    </message>
    <message>
        <source>%1 is not set, and in no history and no file: enter it before you publish, or what is sent will not be accepted.</source>
        <translation>%1 ist nicht gesetzt und steht in keinem Verlauf und keiner Datei: Geben Sie es vor dem Veröffentlichen ein, sonst wird nicht angenommen, was gesendet wird.</translation>
    </message>
</context>
<context>
    <name>selwise::RuleDialog</name>
    <message>
        <source>Add the rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>A new alert rule</source>
        <translation>Eine neue Warnregel</translation>
    </message>
    <message>
        <source>Alert rule</source>
        <translation>Warnregel</translation>
    </message>
    <message>
        <source>Success rate below</source>
        <translation>Erfolgsquote unter</translation>
    </message>
    <message>
        <source>No delivery for</source>
        <translation>Keine Zustellung seit</translation>
    </message>
    <message>
        <source>An error seen first</source>
        <translation>Ein Fehler zum ersten Mal</translation>
    </message>
    <message>
        <source>Latency (p95) above</source>
        <translation>Latenz (p95) über</translation>
    </message>
    <message>
        <source>Any that is enabled and not in test mode</source>
        <translation>Jeder, der eingeschaltet und nicht im Testmodus ist</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> events</source>
        <translation> Ereignisse</translation>
    </message>
    <message>
        <source>Tell me about</source>
        <translation>Melden bei</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>With fewer nothing is said: chance would decide.</source>
        <translation>Bei weniger wird nichts gemeldet: Der Zufall würde entscheiden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>Nicht seit</translation>
    </message>
    <message>
        <source>In the last</source>
        <translation>In den letzten</translation>
    </message>
    <message>
        <source>Errors that differ in numbers and ids only count as one.</source>
        <translation>Fehler, die sich nur in Zahlen und IDs unterscheiden, zählen als einer.</translation>
    </message>
    <message>
        <source>In the last 24 hours: %1</source>
        <translation>In den letzten 24 Stunden: %1</translation>
    </message>
    <message>
        <source>Nothing is known of the last 24 hours.</source>
        <translation>Über die letzten 24 Stunden ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Propose %1</source>
        <translation>Vorschlag: %1</translation>
    </message>
</context>
<context>
    <name>selwise::RulesDialog</name>
    <message>
        <source>What is assumed of %1</source>
        <translation>Was für %1 angenommen wird</translation>
    </message>
    <message>
        <source>Selwise’s documentation does not say how these four are decided. What is chosen here is how this program explains and counts; it changes nothing at the service. The sandbox always does the first of each.</source>
        <translation>In der Dokumentation von Selwise steht nicht, wie diese vier Punkte entschieden werden. Was Sie hier wählen, bestimmt, wie dieses Programm erklärt und zählt; am Dienst ändert es nichts. Die Sandbox tut immer jeweils das Erste.</translation>
    </message>
    <message>
        <source>An event passes a filter when of its conditions</source>
        <translation>Ein Ereignis passiert einen Filter, wenn von dessen Bedingungen</translation>
    </message>
    <message>
        <source>all hold</source>
        <translation>alle gelten</translation>
    </message>
    <message>
        <source>any holds</source>
        <translation>eine gilt</translation>
    </message>
    <message>
        <source>A filter that is switched off</source>
        <translation>Ein ausgeschalteter Filter</translation>
    </message>
    <message>
        <source>lets every event pass</source>
        <translation>lässt jedes Ereignis durch</translation>
    </message>
    <message>
        <source>blocks every event</source>
        <translation>hält jedes Ereignis auf</translation>
    </message>
    <message>
        <source>An event without a mapping</source>
        <translation>Ein Ereignis ohne Zuordnung</translation>
    </message>
    <message>
        <source>is not sent</source>
        <translation>wird nicht gesendet</translation>
    </message>
    <message>
        <source>is sent under its own name</source>
        <translation>wird unter eigenem Namen gesendet</translation>
    </message>
    <message>
        <source>A number and a text that is one (10 and “10”)</source>
        <translation>Eine Zahl und ein Text, der eine ist (10 und „10“)</translation>
    </message>
    <message>
        <source>compare as numbers</source>
        <translation>werden als Zahlen verglichen</translation>
    </message>
    <message>
        <source>are different</source>
        <translation>sind verschieden</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Diese verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>selwise::RunningBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>selwise::SecretField</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>hidden, ends in %1</source>
        <translation>verborgen, endet auf %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Hide, %1 s left</source>
        <translation>Verbergen, noch %1 s</translation>
    </message>
    <message>
        <source>Reveal for %1 s</source>
        <translation>%1 s lang anzeigen</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Setzen…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>It is taken off the clipboard again after %1 seconds</source>
        <translation>Nach %1 Sekunden wird der Wert wieder aus der Zwischenablage entfernt</translation>
    </message>
</context>
<context>
    <name>selwise::SecretPicture</name>
    <message>
        <source>A secret goes from the keychain to Selwise as it is. It stops before files, logs and exports.</source>
        <translation>Ein Geheimnis geht unverändert vom Schlüsselbund an Selwise. Vor Dateien, Protokollen und Exporten endet sein Weg.</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>to Selwise, as it is</source>
        <translation>an Selwise, unverändert</translation>
    </message>
    <message>
        <source>files, logs, exports</source>
        <translation>Dateien, Protokolle, Exporte</translation>
    </message>
    <message>
        <source>stops here</source>
        <translation>endet hier</translation>
    </message>
</context>
<context>
    <name>selwise::SecretReplacer</name>
    <message>
        <source>The service refused it: %1</source>
        <translation>Der Dienst hat es abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1 of %2 replaced</source>
        <translation>%1 von %2 ersetzt</translation>
    </message>
    <message>
        <source>%1 kept for the first publish</source>
        <translation>%1 für die erste Veröffentlichung aufbewahrt</translation>
    </message>
    <message>
        <source>A copy is in this computer&apos;s keychain.</source>
        <translation>Eine Kopie ist im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>A copy is kept for this run only: the keychain did not take it.</source>
        <translation>Eine Kopie wird nur für diese Sitzung aufbewahrt: Der Schlüsselbund hat sie nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 of %2 was not replaced</source>
        <translation>%1 von %2 wurde nicht ersetzt</translation>
    </message>
    <message>
        <source>Enter it again…</source>
        <translation>Erneut eingeben…</translation>
    </message>
</context>
<context>
    <name>selwise::SecretWords</name>
    <message>
        <source>Token of this connection</source>
        <translation>Token dieser Verbindung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Selwise only</source>
        <translation>Nur Selwise</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>nicht von hier</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>noch nicht verwendet</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Kept for now</source>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <translation>endet auf %1</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Letzte Verwendung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sandbox, token</source>
        <translation>Sandbox, Token</translation>
    </message>
    <message>
        <source>whenever the sandbox is open</source>
        <translation>immer wenn die Sandbox offen ist</translation>
    </message>
    <message>
        <source>Older value</source>
        <translation>Älterer Wert</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
</context>
<context>
    <name>selwise::SecretsController</name>
    <message>
        <source>A webhook that is gone</source>
        <translation>Ein Webhook, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>%1, %2, for the next publish</source>
        <translation>%1, %2, für die nächste Veröffentlichung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>selwise::SecretsPane</name>
    <message>
        <source>Where are my secrets?</source>
        <translation>Wo sind meine Geheimnisse?</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>The table as text, without any value.</source>
        <translation>Die Tabelle als Text, ohne Werte.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Elsewhere: Selwise has it, this computer does not. When a service would lose such a secret by a save, the save is refused and names it.</source>
        <translation>Anderswo: Selwise hat es, dieser Computer nicht. Würde ein Dienst ein solches Geheimnis beim Speichern verlieren, wird das Speichern abgelehnt und das Geheimnis genannt.</translation>
    </message>
    <message>
        <source>Secrets of this connection</source>
        <translation>Geheimnisse dieser Verbindung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Forget on this computer…</source>
        <translation>Auf diesem Computer vergessen…</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Letzte Verwendung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Where a secret goes</source>
        <translation>Wohin ein Geheimnis geht</translation>
    </message>
    <message>
        <source>A secret leaves the keychain for **its request to Selwise**, and for ten seconds when you **reveal** it. Logs, exports and drafts carry **dots**.</source>
        <translation>Ein Geheimnis verlässt den Schlüsselbund für **seine Anfrage an Selwise** und für zehn Sekunden, wenn Sie es **anzeigen**. Protokolle, Exporte und Entwürfe enthalten **Punkte**.</translation>
    </message>
    <message numerus="yes">
        <source>%n secrets</source>
        <translation>
            <numerusform>%n Geheimnis</numerusform>
            <numerusform>%n Geheimnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them readable now</source>
        <translation>%1, davon %2 jetzt lesbar</translation>
    </message>
    <message>
        <source>%1, %2 of them on this computer</source>
        <translation>%1, davon %2 auf diesem Computer</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Meldung: %1</translation>
    </message>
    <message>
        <source>Forget %1 on this computer?</source>
        <translation>%1 auf diesem Computer vergessen?</translation>
    </message>
    <message>
        <source>You will be asked for it when the site is opened again. Selwise keeps what it has.</source>
        <translation>Sie werden beim nächsten Öffnen der Website danach gefragt. Selwise behält, was es hat.</translation>
    </message>
    <message>
        <source>Selwise keeps what it has and goes on sending. This computer can no longer show it.</source>
        <translation>Selwise behält, was es hat, und sendet weiter. Dieser Computer kann es nicht mehr anzeigen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>The secret could not be removed</source>
        <translation>Das Geheimnis konnte nicht entfernt werden</translation>
    </message>
    <message>
        <source>Use the stored one</source>
        <translation>Den gespeicherten verwenden</translation>
    </message>
    <message>
        <source>It opens the sandbox and nothing else, and goes with the sandbox&apos;s folder.</source>
        <translation>Es öffnet die Sandbox und sonst nichts und verschwindet mit dem Ordner der Sandbox.</translation>
    </message>
</context>
<context>
    <name>selwise::SentencePages</name>
    <message numerus="yes">
        <source>Show more: %n are not listed yet</source>
        <translation>
            <numerusform>Mehr zeigen: %n fehlt noch in der Liste</numerusform>
            <numerusform>Mehr zeigen: %n fehlen noch in der Liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>selwise::Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
</context>
<context>
    <name>selwise::SiteButton</name>
    <message>
        <source>Site: %1, %2</source>
        <translation>Website: %1, %2</translation>
    </message>
    <message>
        <source>Opens the menu of sites and settings</source>
        <translation>Öffnet das Menü mit Websites und Einstellungen</translation>
    </message>
    <message>
        <source>%1, %2
Switch site, settings</source>
        <translation>%1, %2
Website wechseln, Einstellungen</translation>
    </message>
</context>
<context>
    <name>selwise::SiteMenu</name>
    <message>
        <source>Open the sandbox</source>
        <translation>Sandbox öffnen</translation>
    </message>
    <message>
        <source>Connect to another site…</source>
        <translation>Mit anderer Website verbinden…</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>Diese Verbindung bearbeiten…</translation>
    </message>
    <message>
        <source>Remove this connection…</source>
        <translation>Diese Verbindung entfernen…</translation>
    </message>
    <message>
        <source>Close this site</source>
        <translation>Diese Website schließen</translation>
    </message>
    <message>
        <source>Where are my secrets?</source>
        <translation>Wo sind meine Geheimnisse?</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Anfrageprotokoll</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Selwise Console</source>
        <translation>Über Selwise Console</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>selwise::SiteStatus</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>No good answer from %1</source>
        <translation>Keine brauchbare Antwort von %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindung zu %1 wird hergestellt</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>Refreshed %1</source>
        <translation>Aktualisiert: %1</translation>
    </message>
    <message>
        <source>Talking to %1</source>
        <translation>Austausch mit %1</translation>
    </message>
    <message>
        <source>%1 in test mode</source>
        <translation>%1 im Testmodus</translation>
    </message>
    <message>
        <source>Keychain: not reachable</source>
        <translation>Schlüsselbund: nicht erreichbar</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Testing: %1 of %2 done</source>
        <translation>Test läuft: %1 von %2 fertig</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Test läuft</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>Follows the system: dark</source>
        <translation>Folgt dem System: dunkel</translation>
    </message>
    <message>
        <source>Follows the system: light</source>
        <translation>Folgt dem System: hell</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Dunkles Erscheinungsbild</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Helles Erscheinungsbild</translation>
    </message>
    <message>
        <source>Secrets go to this computer&apos;s keychain</source>
        <translation>Geheimnisse kommen in den Schlüsselbund dieses Computers</translation>
    </message>
</context>
<context>
    <name>selwise::SnippetView</name>
    <message>
        <source>Snippet for your pages</source>
        <translation>Snippet für Ihre Seiten</translation>
    </message>
    <message>
        <source>Tag manager</source>
        <translation>Tag-Manager</translation>
    </message>
    <message>
        <source>Kind of snippet</source>
        <translation>Art des Snippets</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Snippet copied</source>
        <translation>Snippet kopiert</translation>
    </message>
    <message>
        <source>It shows the draft: publish before you put it on a page.</source>
        <translation>Es zeigt den Entwurf: Veröffentlichen Sie ihn, bevor Sie es auf eine Seite setzen.</translation>
    </message>
    <message>
        <source>The names of the globals are an assumption; compare with the tag on your site.</source>
        <translation>Die Namen der globalen Variablen sind eine Annahme; vergleichen Sie mit dem Tag auf Ihrer Seite.</translation>
    </message>
    <message>
        <source>Consent categories</source>
        <translation>Einwilligungskategorien</translation>
    </message>
    <message>
        <source>Necessary</source>
        <translation>Notwendig</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>immer ein</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Präferenzen</translation>
    </message>
    <message>
        <source>Which receiver waits for which category is decided at Selwise. This program shows it, and changes nothing there.</source>
        <translation>Welcher Empfänger auf welche Kategorie wartet, wird bei Selwise entschieden. Dieses Programm zeigt es und ändert dort nichts.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>selwise::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the running work</source>
        <translation>Laufende Arbeit abbrechen</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>site %1</source>
        <translation>Website %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop test mode</source>
        <translation>Testmodus beenden</translation>
    </message>
</context>
<context>
    <name>selwise::StepsView</name>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Aufgehalten</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Nicht zu entscheiden</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What the gates say</source>
        <translation>Was die Tore sagen</translation>
    </message>
</context>
<context>
    <name>selwise::StoppedModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>First condition that fails</source>
        <translation>Scheitert an</translation>
    </message>
</context>
<context>
    <name>selwise::StoppedTable</name>
    <message>
        <source>Events that would not pass</source>
        <translation>Ereignisse, die nicht durchkämen</translation>
    </message>
</context>
<context>
    <name>selwise::TestModeRow</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 h</translation>
    </message>
    <message>
        <source>Until I stop</source>
        <translation>Bis ich beende</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Testmodus</translation>
    </message>
    <message>
        <source>switching</source>
        <translation>wird umgeschaltet</translation>
    </message>
    <message>
        <source>ends at %1</source>
        <translation>endet um %1</translation>
    </message>
    <message>
        <source>On since %1, by %2.</source>
        <translation>Eingeschaltet seit %1, von %2.</translation>
    </message>
</context>
<context>
    <name>selwise::TestModeWatch</name>
    <message>
        <source>Test mode of %1 has ended</source>
        <translation>Der Testmodus von %1 ist beendet</translation>
    </message>
    <message>
        <source>Events are sent again.</source>
        <translation>Ereignisse werden wieder gesendet.</translation>
    </message>
    <message>
        <source>Test mode of %1 is off</source>
        <translation>Der Testmodus von %1 ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Test mode of %1 is on</source>
        <translation>Der Testmodus von %1 ist eingeschaltet</translation>
    </message>
    <message>
        <source>Events are logged, and none is sent.</source>
        <translation>Ereignisse werden protokolliert, und keines wird gesendet.</translation>
    </message>
    <message>
        <source>The service did not take it.</source>
        <translation>Der Dienst hat es nicht angenommen.</translation>
    </message>
    <message>
        <source>It is tried again in a minute.</source>
        <translation>In einer Minute folgt ein neuer Versuch.</translation>
    </message>
    <message>
        <source>Test mode of %1 could not be switched on</source>
        <translation>Der Testmodus von %1 konnte nicht eingeschaltet werden</translation>
    </message>
    <message>
        <source>Test mode of %1 could not be switched off</source>
        <translation>Der Testmodus von %1 konnte nicht ausgeschaltet werden</translation>
    </message>
</context>
<context>
    <name>selwise::TestOverview</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Kein Ergebnis</translation>
    </message>
    <message>
        <source>All tests</source>
        <translation>Alle Tests</translation>
    </message>
    <message>
        <source>%1: %2. Show its result</source>
        <translation>%1: %2. Ergebnis anzeigen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1: %2. Its result is shown</source>
        <translation>%1: %2. Das Ergebnis wird gezeigt</translation>
    </message>
</context>
<context>
    <name>selwise::TheirsBlock</name>
    <message>
        <source>Changed by others in %1, merged by itself</source>
        <translation>Von anderen in %1 geändert, von selbst zusammengeführt</translation>
    </message>
</context>
<context>
    <name>selwise::TileRow</name>
    <message>
        <source>Idle</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Beeinträchtigt</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>As the logs held here say; the service says nothing about this time.</source>
        <translation>Nach den Protokollen, die hier liegen; der Dienst sagt über diese Zeit nichts.</translation>
    </message>
    <message>
        <source>As the service says; no logs are held here.</source>
        <translation>Nach Angabe des Dienstes; hier liegen keine Protokolle.</translation>
    </message>
    <message>
        <source>The service says %1 delivered, %2 failed; the logs held here %3 and %4.</source>
        <translation>Der Dienst sagt %1 zugestellt, %2 fehlgeschlagen; die Protokolle hier %3 und %4.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>none sent</source>
        <translation>keine gesendet</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>%1 logs</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>%1 logged</source>
        <translation>%1 protokolliert</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 zugestellt</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>p95 not known</source>
        <translation>p95 nicht bekannt</translation>
    </message>
    <message>
        <source>Half of the answers within %1.</source>
        <translation>Die Hälfte der Antworten innerhalb von %1.</translation>
    </message>
    <message>
        <source>Last delivered %1</source>
        <translation>Zuletzt zugestellt %1</translation>
    </message>
    <message>
        <source>Week before: not held here</source>
        <translation>Woche davor: hier nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>same rate</source>
        <translation>gleiche Quote</translation>
    </message>
    <message>
        <source>%1 % logs</source>
        <translation>%1 % Einträge</translation>
    </message>
    <message>
        <source>Week before: %1</source>
        <translation>Woche davor: %1</translation>
    </message>
    <message>
        <source>No delivery in this time</source>
        <translation>Keine Zustellung in dieser Zeit</translation>
    </message>
</context>
<context>
    <name>selwise::TimeHistogram</name>
    <message>
        <source>Logs over time</source>
        <translation>Protokoll im Zeitverlauf</translation>
    </message>
    <message>
        <source>No logs in this time.</source>
        <translation>Keine Einträge in dieser Zeit.</translation>
    </message>
    <message>
        <source>%1 logs, %2 of them failed; most at %3.</source>
        <translation>%1 Einträge, davon %2 fehlgeschlagen; die meisten um %3.</translation>
    </message>
</context>
<context>
    <name>selwise::TimeLegend</name>
    <message>
        <source>held</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The strip below the chart: what this computer holds, what is missing between, and where nothing is known</source>
        <translation>Der Streifen unter dem Diagramm: was dieser Computer hat, was dazwischen fehlt und wo nichts bekannt ist</translation>
    </message>
</context>
<context>
    <name>selwise::Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>selwise::TrendBars</name>
    <message>
        <source>Deliveries over time</source>
        <translation>Zustellungen im Zeitverlauf</translation>
    </message>
    <message>
        <source>%1 to %2: nothing known</source>
        <translation>%1 bis %2: nichts bekannt</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 zugestellt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message>
        <source>nothing delivered</source>
        <translation>nichts zugestellt</translation>
    </message>
</context>
<context>
    <name>selwise::ValueEditor</name>
    <message>
        <source>true</source>
        <translation>true</translation>
    </message>
    <message>
        <source>false</source>
        <translation>false</translation>
    </message>
    <message>
        <source>As what the value is compared</source>
        <translation>Als was der Wert verglichen wird</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>true/false</source>
        <translation>true/false</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>Write decimals with a point: %1. Not taken over yet.</source>
        <translation>Schreiben Sie Dezimalzahlen mit Punkt: %1. Noch nicht übernommen.</translation>
    </message>
    <message>
        <source>Not a number. Choose “text” to compare it as a text. Not taken over yet.</source>
        <translation>Keine Zahl. Wählen Sie „Text“, um es als Text zu vergleichen. Noch nicht übernommen.</translation>
    </message>
    <message>
        <source>Not JSON, from character %1 on. Not taken over yet.</source>
        <translation>Kein JSON, ab Zeichen %1. Noch nicht übernommen.</translation>
    </message>
    <message>
        <source>%1: add</source>
        <translation>%1: hinzufügen</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Art des Werts</translation>
    </message>
</context>
<context>
    <name>selwise::VerdictPanel</name>
    <message>
        <source>show all</source>
        <translation>alle zeigen</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>What would pass</source>
        <translation>Was durchkäme</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>Das gewählte Ereignis</translation>
    </message>
    <message>
        <source>Cancel, %1 lines read</source>
        <translation>Abbrechen, %1 Zeilen gelesen</translation>
    </message>
    <message>
        <source>Read the logs again</source>
        <translation>Protokolle neu lesen</translation>
    </message>
    <message>
        <source>Not all logs could be read.</source>
        <translation>Nicht alle Protokolle konnten gelesen werden.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>would pass</source>
        <translation>kämen durch</translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation>bisher: %1</translation>
    </message>
    <message>
        <source>What the filter that is published now lets pass</source>
        <translation>Was der jetzt veröffentlichte Filter durchlässt</translation>
    </message>
    <message>
        <source>, since %1</source>
        <translation> seit %1</translation>
    </message>
    <message>
        <source>For %1 it cannot be told: the log hides the value, personal data or a secret.</source>
        <translation>Für %1 ist es nicht zu sagen: Das Protokoll verbirgt den Wert, persönliche Daten oder ein Geheimnis.</translation>
    </message>
    <message>
        <source>For %1 it cannot be told; such an event is not sent.</source>
        <translation>Für %1 ist es nicht zu sagen; ein solches Ereignis wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Counted as you type, in %1 ms.</source>
        <translation>Beim Tippen gezählt, in %1 ms.</translation>
    </message>
    <message>
        <source>%1 stopped by %2</source>
        <translation>%1 aufgehalten durch %2</translation>
    </message>
    <message>
        <source>Every one of them would pass</source>
        <translation>Alle kämen durch</translation>
    </message>
    <message>
        <source>%1 would not</source>
        <translation>%1 nicht</translation>
    </message>
    <message>
        <source>No filter chosen</source>
        <translation>Kein Filter gewählt</translation>
    </message>
    <message>
        <source>Looking at the logs</source>
        <translation>Protokolle werden gelesen</translation>
    </message>
    <message>
        <source>Reading which events came in lately, to tell what this filter would do with them.</source>
        <translation>Es wird gelesen, welche Ereignisse zuletzt eintrafen, um zu sagen, was dieser Filter mit ihnen täte.</translation>
    </message>
    <message>
        <source>Events without their content</source>
        <translation>Ereignisse ohne Inhalt</translation>
    </message>
    <message>
        <source>The logs tell of %1, but not what was in it: this service&apos;s log keeps no payload. What the filter would do cannot be told from it.</source>
        <translation>Die Protokolle nennen %1, aber nicht den Inhalt: Das Protokoll dieses Dienstes hält keine Nutzdaten. Was der Filter täte, ist daraus nicht zu sagen.</translation>
    </message>
    <message>
        <source>No events read yet</source>
        <translation>Noch keine Ereignisse gelesen</translation>
    </message>
    <message>
        <source>The delivery logs say which events really came in. Read them to see what this filter would do with them.</source>
        <translation>Die Zustellprotokolle sagen, welche Ereignisse wirklich eintrafen. Lesen Sie sie, um zu sehen, was dieser Filter mit ihnen täte.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Wird gezählt</translation>
    </message>
    <message>
        <source>No %1 seen yet</source>
        <translation>Noch kein %1</translation>
    </message>
    <message>
        <source>None of the logs read at %1 tells of a %2. Whether this filter does what you mean shows once one has come in.</source>
        <translation>Keines der um %1 gelesenen Protokolle nennt ein %2. Ob dieser Filter tut, was Sie meinen, zeigt sich, sobald eines eingetroffen ist.</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln “%1” event(s) seen%2.</source>
        <translation>
            <numerusform>Das letzte%2 gesehene Ereignis „%1“.</numerusform>
            <numerusform>Die letzten %Ln%2 gesehenen Ereignisse „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain this event</source>
        <translation>Dieses Ereignis erklären</translation>
    </message>
    <message>
        <source>Nothing would be sent.</source>
        <translation>Nichts würde gesendet.</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 bis %2 von %3</translation>
    </message>
    <message>
        <source>Of %1 it cannot be told</source>
        <translation>Bei %1 lässt es sich nicht sagen</translation>
    </message>
    <message>
        <source>%1 would not, of %2 it cannot be told</source>
        <translation>%1 nicht, bei %2 lässt es sich nicht sagen</translation>
    </message>
</context>
<context>
    <name>selwise::VerdictRow</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>selwise::VerifierView</name>
    <message>
        <source>Check a signature</source>
        <translation>Signatur prüfen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Takes headers and body from the clipboard, with an empty line between them</source>
        <translation>Übernimmt Header und Body aus der Zwischenablage, mit einer Leerzeile dazwischen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>This webhook&apos;s secret</source>
        <translation>Geheimnis dieses Webhooks</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Ein anderes</translation>
    </message>
    <message>
        <source>Which secret</source>
        <translation>Welches Geheimnis</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Nothing pasted here is kept or sent.</source>
        <translation>Nichts, was hier eingefügt wird, wird aufbewahrt oder gesendet.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Body, byte for byte</source>
        <translation>Body, Byte für Byte</translation>
    </message>
    <message>
        <source>This webhook sends no credentials: there is nothing to check.</source>
        <translation>Dieser Webhook sendet keine Zugangsdaten: Es gibt nichts zu prüfen.</translation>
    </message>
    <message>
        <source>%1, as this webhook is set up. %2</source>
        <translation>%1, wie dieser Webhook eingerichtet ist. %2</translation>
    </message>
    <message>
        <source>This computer does not have the secret of this webhook</source>
        <translation>Dieser Computer hat das Geheimnis dieses Webhooks nicht</translation>
    </message>
    <message>
        <source>The body is too large.</source>
        <translation>Der Body ist zu groß.</translation>
    </message>
    <message>
        <source>More than 8 MiB is not taken; `selwise-console webhook verify` takes any size.</source>
        <translation>Mehr als 8 MiB werden nicht angenommen; `selwise-console webhook verify` nimmt jede Größe.</translation>
    </message>
</context>
<context>
    <name>selwise::VersionDetail</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Differences as JSON</source>
        <translation>Unterschiede als JSON</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegenüber</translation>
    </message>
    <message>
        <source>Restore as a draft</source>
        <translation>Als Entwurf laden</translation>
    </message>
    <message>
        <source>Brings this state into the draft. Nothing is sent before you publish.</source>
        <translation>Bringt diesen Stand in den Entwurf. Vor dem Veröffentlichen wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>changed elsewhere</source>
        <translation>anderswo geändert</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>nicht geschrieben</translation>
    </message>
    <message>
        <source>the state before</source>
        <translation>dem Stand davor</translation>
    </message>
    <message>
        <source>my draft</source>
        <translation>mein Entwurf</translation>
    </message>
    <message>
        <source>the server now</source>
        <translation>der Server jetzt</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Not from this computer. Selwise does not say who; this is what a refresh found.</source>
        <translation>Nicht von hier. Selwise nennt niemanden; eine Aktualisierung hat es bemerkt.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Switched at once, outside of a draft.</source>
        <translation>Sofort umgeschaltet, außerhalb eines Entwurfs.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>From version %1 to your draft</source>
        <translation>Von Version %1 zu Ihrem Entwurf</translation>
    </message>
    <message>
        <source>From version %1 to what the server has now</source>
        <translation>Von Version %1 zu dem, was der Server jetzt hat</translation>
    </message>
    <message>
        <source>From version %1 to version %2</source>
        <translation>Von Version %1 zu Version %2</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>Die beiden sind gleich.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Restore what was before</source>
        <translation>Den Stand davor wiederherstellen</translation>
    </message>
    <message>
        <source>Nothing older is kept: brings the state before this version into the draft</source>
        <translation>Älteres ist nicht aufbewahrt: bringt den Stand vor dieser Version in den Entwurf</translation>
    </message>
    <message>
        <source>What would have changed</source>
        <translation>Was sich geändert hätte</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Versucht</translation>
    </message>
</context>
<context>
    <name>selwise::WebhookForm</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>How the receiver knows it is Selwise</source>
        <translation>Woran der Empfänger Selwise erkennt</translation>
    </message>
    <message>
        <source>When it fails</source>
        <translation>Wenn es fehlschlägt</translation>
    </message>
    <message>
        <source>as if the first try had failed now</source>
        <translation>als wäre der erste Versuch jetzt fehlgeschlagen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>https://example.com/hooks/orders</source>
        <comment>example of an address</comment>
        <translation>https://example.com/hooks/orders</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>none chosen means all</source>
        <translation>keines gewählt heißt alle</translation>
    </message>
    <message>
        <source>The receiver behind it</source>
        <translation>Der Empfänger dahinter</translation>
    </message>
    <message>
        <source>of the sandbox; it misbehaves on demand, at once, until the sandbox ends</source>
        <translation>der Sandbox; er verhält sich auf Wunsch falsch, sofort, bis die Sandbox endet</translation>
    </message>
    <message>
        <source>Members this program does not know</source>
        <translation>Felder, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>kept and written back as they are</source>
        <translation>werden behalten und unverändert zurückgeschrieben</translation>
    </message>
    <message>
        <source>Every event of the shop is delivered there.</source>
        <translation>Jedes Ereignis des Shops wird dorthin zugestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%n events are delivered there.</source>
        <translation>
            <numerusform>%n Ereignis wird dorthin zugestellt.</numerusform>
            <numerusform>%n Ereignisse werden dorthin zugestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service switched it off.</source>
        <translation>Der Dienst hat ihn ausgeschaltet.</translation>
    </message>
    <message>
        <source>%1 Mend the receiver, then switch it on again here.</source>
        <translation>%1 Bringen Sie den Empfänger in Ordnung und schalten Sie ihn dann hier wieder ein.</translation>
    </message>
    <message>
        <source>The sandbox sends to this computer only.</source>
        <translation>Die Sandbox sendet nur an diesen Computer.</translation>
    </message>
    <message>
        <source>Start it with --allow-webhooks-to %1 to let this one out, or use %2.</source>
        <translation>Starten Sie sie mit --allow-webhooks-to %1, um diesen hinauszulassen, oder verwenden Sie %2.</translation>
    </message>
    <message>
        <source>This webhook is deleted with the next publish</source>
        <translation>Dieser Webhook wird mit der nächsten Veröffentlichung gelöscht</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Until then it stays as it is. Then nothing is sent there any more, also what waits for another attempt; its delivery log goes with it, and its secrets leave this computer.</source>
        <translation>Bis dahin bleibt er, wie er ist. Dann wird nichts mehr dorthin gesendet, auch nicht, was auf einen weiteren Versuch wartet; sein Zustellprotokoll geht mit, und seine Geheimnisse verlassen diesen Computer.</translation>
    </message>
</context>
<context>
    <name>selwise::WebhookList</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
</context>
<context>
    <name>selwise::WebhookResult</name>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The test of %1 was cancelled</source>
        <translation>Der Test von %1 wurde abgebrochen</translation>
    </message>
    <message>
        <source>Test running</source>
        <translation>Test läuft</translation>
    </message>
    <message>
        <source>Copied as cURL</source>
        <translation>Als cURL kopiert</translation>
    </message>
    <message>
        <source>Secrets are hidden: put yours in before you run it.</source>
        <translation>Geheimnisse sind verborgen: Setzen Sie Ihre ein, bevor Sie es ausführen.</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>%1 wird getestet</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>Send another test</source>
        <translation>Weiteren Test senden</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Publish it first: only what the service has can be tested</source>
        <translation>Veröffentlichen Sie ihn zuerst: Nur was der Dienst hat, kann getestet werden</translation>
    </message>
    <message>
        <source>Publish it first: only what the service has can be tested.</source>
        <translation>Veröffentlichen Sie ihn zuerst: Nur was der Dienst hat, kann getestet werden.</translation>
    </message>
    <message>
        <source>What is published is tested, not your unpublished changes.</source>
        <translation>Getestet wird, was veröffentlicht ist, nicht Ihre unveröffentlichten Änderungen.</translation>
    </message>
    <message>
        <source>A purchase marked as a test goes to the address above, although it is switched off.</source>
        <translation>Ein als Test markierter Kauf geht an die Adresse oben, obwohl der Webhook ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>A purchase marked as a test goes to the address above.</source>
        <translation>Ein als Test markierter Kauf geht an die Adresse oben.</translation>
    </message>
    <message>
        <source>The settings have changed since this test.</source>
        <translation>Die Einstellungen haben sich seit diesem Test geändert.</translation>
    </message>
    <message>
        <source>It says nothing about them as they are now.</source>
        <translation>Er sagt nichts darüber, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>No result: %1</source>
        <translation>Kein Ergebnis: %1</translation>
    </message>
    <message>
        <source>%1 was not tested.</source>
        <translation>%1 wurde nicht getestet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Use another token…</source>
        <translation>Anderes Token verwenden…</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>with your unpublished changes</source>
        <translation>mit Ihren unveröffentlichten Änderungen</translation>
    </message>
    <message>
        <source>Secrets are hidden, also in what you copy.</source>
        <translation>Geheimnisse sind verborgen, auch in dem, was Sie kopieren.</translation>
    </message>
</context>
<context>
    <name>selwise::WebhooksPane</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Read the webhooks again (F5)</source>
        <translation>Webhooks erneut lesen (F5)</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>Erneut zustellen…</translation>
    </message>
    <message>
        <source>Send again what was not delivered; plans first</source>
        <translation>Erneut senden, was nicht zugestellt wurde; plant zuerst</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Neuer Webhook</translation>
    </message>
    <message>
        <source>Reading the webhooks of %1</source>
        <translation>Webhooks von %1 werden gelesen</translation>
    </message>
    <message>
        <source>No webhooks yet</source>
        <translation>Noch keine Webhooks</translation>
    </message>
    <message>
        <source>A webhook sends chosen events to an address of yours: a warehouse, a data lake, a chat. Failed deliveries are tried again.</source>
        <translation>Ein Webhook sendet gewählte Ereignisse an eine Adresse von Ihnen: ein Lager, einen Data Lake, einen Chat. Fehlgeschlagene Zustellungen werden wiederholt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Check a signature</source>
        <translation>Signatur prüfen</translation>
    </message>
    <message>
        <source>Beside the form</source>
        <translation>Neben dem Formular</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use another token…</source>
        <translation>Anderes Token verwenden…</translation>
    </message>
    <message>
        <source>The webhooks could not be read</source>
        <translation>Die Webhooks konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 Below stands what was read at %2.</source>
        <translation>%1 Darunter steht, was um %2 gelesen wurde.</translation>
    </message>
    <message>
        <source>Replay of what was not delivered</source>
        <translation>Nicht Zugestelltes erneut zustellen</translation>
    </message>
    <message>
        <source>%1 of %2 active</source>
        <translation>%1 von %2 aktiv</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Replay what was not delivered…</source>
        <translation>Nicht Zugestelltes erneut zustellen…</translation>
    </message>
    <message>
        <source>plans first</source>
        <translation>plant zuerst</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>goes to the unpublished changes</source>
        <translation>kommt zu den unveröffentlichten Änderungen</translation>
    </message>
    <message>
        <source>Check a signature of %1</source>
        <translation>Signatur von %1 prüfen</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>it is to be deleted</source>
        <translation>soll gelöscht werden</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Delete the webhook</source>
        <translation>Den Webhook löschen</translation>
    </message>
</context>
<context>
    <name>selwise::WelcomePane</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Every event has a path. See where it goes, what stops it, and what each receiver answered.</source>
        <translation>Jedes Ereignis hat einen Weg. Sehen Sie, wohin es geht, was es aufhält und was jeder Empfänger geantwortet hat.</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Sandbox öffnen</translation>
    </message>
    <message>
        <source>A demo shop running on this computer. No account, nothing leaves the machine.</source>
        <translation>Ein Demo-Shop, der auf diesem Computer läuft. Kein Konto, nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>A made-up outdoor store</source>
        <translation>Ein erfundenes Outdoor-Geschäft</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>GA4, Meta and Google Ads, set up</source>
        <translation>GA4, Meta und Google Ads, eingerichtet</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Gespeichert in</translation>
    </message>
    <message>
        <source>your user account, until you delete it</source>
        <translation>Ihrem Benutzerkonto, bis Sie den Shop löschen</translation>
    </message>
    <message>
        <source>Connect to Selwise</source>
        <translation>Mit Selwise verbinden</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Recent connections</source>
        <translation>Zuletzt verwendete Verbindungen</translation>
    </message>
    <message>
        <source>Where do you want to start?</source>
        <translation>Womit möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>You can do both, and change later from the site switcher.</source>
        <translation>Beides ist möglich, und Sie können später über den Website-Umschalter wechseln.</translation>
    </message>
    <message>
        <source>site %1</source>
        <translation>Website %1</translation>
    </message>
    <message>
        <source>Starting, press to cancel</source>
        <translation>Start läuft, zum Abbrechen drücken</translation>
    </message>
    <message>
        <source>The sandbox did not start.</source>
        <translation>Die Sandbox ist nicht gestartet.</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>What is wrong stands at the field.</source>
        <translation>Was nicht stimmt, steht am Feld.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>selwise::WherePopover</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>selwise::WindowActions</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Review and publish</source>
        <translation>Prüfen und veröffentlichen</translation>
    </message>
    <message>
        <source>Search in this pane</source>
        <translation>In diesem Bereich suchen</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Next region of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Region before</source>
        <translation>Vorheriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Menu of what has the focus</source>
        <translation>Kontextmenü</translation>
    </message>
</context>
<context>
    <name>selwise::cli::CommandContext</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There was no end to it within %1 s a request. Try again later, or with a longer --timeout.</source>
        <translation>Innerhalb von %1 s je Anfrage wurde der Vorgang nicht fertig. Versuchen Sie es später erneut oder mit einem längeren --timeout.</translation>
    </message>
</context>
<context>
    <name>selwise::variants</name>
    <message>
        <source>Running. Press again to cancel.</source>
        <translation>Läuft. Zum Abbrechen erneut drücken.</translation>
    </message>
</context>
</TS>
