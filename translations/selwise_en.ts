<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConditionText</name>
    <message numerus="yes">
        <source>a text of %n character(s)</source>
        <translation>
            <numerusform>a text of %n character</numerusform>
            <numerusform>a text of %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a number of %n digit(s)</source>
        <translation>
            <numerusform>a number of %n digit</numerusform>
            <numerusform>a number of %n digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorFactTexts</name>
    <message numerus="yes">
        <source>Your %n unpublished changes are safe on this computer.</source>
        <translation>
            <numerusform>Your %n unpublished change is safe on this computer.</numerusform>
            <numerusform>Your %n unpublished changes are safe on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tried %n times</source>
        <translation>
            <numerusform>tried %n time</numerusform>
            <numerusform>tried %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProviderNotes</name>
    <message numerus="yes">
        <source>%n events share one label.</source>
        <translation>
            <numerusform>%n event shares one label.</numerusform>
            <numerusform>%n events share one label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mapped events</source>
        <translation>
            <numerusform>%n mapped event</numerusform>
            <numerusform>%n mapped events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>%n filter</numerusform>
            <numerusform>%n filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProviderStatus</name>
    <message numerus="yes">
        <source>%n fields need attention</source>
        <translation>
            <numerusform>%n field needs attention</numerusform>
            <numerusform>%n fields need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message numerus="yes">
        <source>%n changes are published at once: %1.</source>
        <translation>
            <numerusform>%n change is published at once: %1.</numerusform>
            <numerusform>%n changes are published at once: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestCardText</name>
    <message numerus="yes">
        <source>Nothing failed, and %n checks were skipped</source>
        <translation>
            <numerusform>Nothing failed, and %n check was skipped</numerusform>
            <numerusform>Nothing failed, and %n checks were skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing failed, and %n things cannot be proven</source>
        <translation>
            <numerusform>Nothing failed, and %n thing cannot be proven</numerusform>
            <numerusform>Nothing failed, and %n things cannot be proven</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowQuestions</name>
    <message numerus="yes">
        <source>Discard %n unpublished changes?</source>
        <translation>
            <numerusform>Discard %n unpublished change?</numerusform>
            <numerusform>Discard %n unpublished changes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close and lose %n unpublished changes?</source>
        <translation>
            <numerusform>Close and lose %n unpublished change?</numerusform>
            <numerusform>Close and lose %n unpublished changes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpublished changes are lost.</source>
        <translation>
            <numerusform>%n unpublished change is lost.</numerusform>
            <numerusform>%n unpublished changes are lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::ChangesBar</name>
    <message numerus="yes">
        <source>%n unpublished changes</source>
        <translation>
            <numerusform>%n unpublished change</numerusform>
            <numerusform>%n unpublished changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::EvidenceButton</name>
    <message numerus="yes">
        <source>all %n tests</source>
        <translation>
            <numerusform>%n test</numerusform>
            <numerusform>all %n tests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::Ga4DropsView</name>
    <message numerus="yes">
        <source>all %n start with a letter, at most %1 characters</source>
        <translation>
            <numerusform>the %n starts with a letter, at most %1 characters</numerusform>
            <numerusform>all %n start with a letter, at most %1 characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>GA4 goes back %n hours, no further</source>
        <translation>
            <numerusform>GA4 goes back %n hour, no further</numerusform>
            <numerusform>GA4 goes back %n hours, no further</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::LiveStateView</name>
    <message numerus="yes">
        <source>last %n hours</source>
        <translation>
            <numerusform>last hour</numerusform>
            <numerusform>last %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>last day</numerusform>
            <numerusform>last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::MatchKeysView</name>
    <message numerus="yes">
        <source>coverage of the last %n events; only Meta knows its score</source>
        <translation>
            <numerusform>coverage of the last %n event; only Meta knows its score</numerusform>
            <numerusform>coverage of the last %n events; only Meta knows its score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>event_id missing in %n</source>
        <translation>
            <numerusform>event_id missing in %n</numerusform>
            <numerusform>event_id missing in %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>event_id repeated in %n</source>
        <translation>
            <numerusform>event_id repeated in %n</numerusform>
            <numerusform>event_id repeated in %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::NavButton</name>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n failing</numerusform>
            <numerusform>%n failing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpublished changes</source>
        <translation>
            <numerusform>%n unpublished change</numerusform>
            <numerusform>%n unpublished changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tests failed</source>
        <translation>
            <numerusform>%n test failed</numerusform><numerusform>%n tests failed</numerusform></translation>
    </message>
</context>
<context>
    <name>selwise::Pill</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpublished change(s)</source>
        <translation>
            <numerusform>%n unpublished change</numerusform>
            <numerusform>%n unpublished changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::ProviderForm</name>
    <message numerus="yes">
        <source>%n mapped events</source>
        <translation>
            <numerusform>%n mapped event</numerusform>
            <numerusform>%n mapped events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>%n filter</numerusform>
            <numerusform>%n filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::ProvidersPane</name>
    <message numerus="yes">
        <source>%n delivering</source>
        <translation>
            <numerusform>%n delivering</numerusform>
            <numerusform>%n delivering</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in test mode</source>
        <translation>
            <numerusform>%n in test mode</numerusform>
            <numerusform>%n in test mode</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n tests</source>
        <translation>
            <numerusform>Cancel %n test</numerusform>
            <numerusform>Cancel %n tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Test all %n</source>
        <translation>
            <numerusform>Test %n</numerusform>
            <numerusform>Test all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Testing %n providers</source>
        <translation>
            <numerusform>Testing %n provider</numerusform>
            <numerusform>Testing %n providers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::ReviewPane</name>
    <message numerus="yes">
        <source>%n records are written one after the other. If one fails, you see what was written and what was not.</source>
        <translation>
            <numerusform>%n record is written.</numerusform>
            <numerusform>%n records are written one after the other. If one fails, you see what was written and what was not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts to settle</source>
        <translation>
            <numerusform>%n conflict to settle</numerusform>
            <numerusform>%n conflicts to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are written. Afterwards each is read back and compared.</source>
        <translation>
            <numerusform>%n record is written. Afterwards it is read back and compared.</numerusform>
            <numerusform>%n records are written. Afterwards each is read back and compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::SecretsPane</name>
    <message numerus="yes">
        <source>%n secrets</source>
        <translation>
            <numerusform>%n secret</numerusform>
            <numerusform>%n secrets</numerusform>
        </translation>
    </message>
</context>
</TS>
