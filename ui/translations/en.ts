<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Act</name>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Not us</source>
        <translation>Not us</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>ActBar</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>More acts</translation>
    </message>
</context>
<context>
    <name>AddClientDialog</name>
    <message>
        <source>Add a key client</source>
        <translation>Add a key client</translation>
    </message>
    <message>
        <source>Write it in full, in the nominative: its word forms are found as well.</source>
        <translation>Write it in full, in the nominative: its word forms are found as well.</translation>
    </message>
    <message>
        <source>Watch this client</source>
        <translation>Watch this client</translation>
    </message>
    <message>
        <source>brands, short names; commas between them</source>
        <translation>brands, short names; commas between them</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Also written</translation>
    </message>
    <message>
        <source>Write the name of the client.</source>
        <translation>Write the name of the client.</translation>
    </message>
</context>
<context>
    <name>AddMention</name>
    <message>
        <source>Add a mention by hand</source>
        <translation>Add a mention by hand</translation>
    </message>
    <message>
        <source>A text or an address is needed. Whom you choose here counts as named, whether the text says the name or not.</source>
        <translation>A text or an address is needed. Whom you choose here counts as named, whether the text says the name or not.</translation>
    </message>
    <message>
        <source>whoever the text names</source>
        <translation>whoever the text names</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>for example 20.11.2026 14:05, or yesterday</source>
        <translation>for example 20.11.2026 14:05, or yesterday</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>File as evidence</source>
        <translation>File as evidence</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>It is about</translation>
    </message>
    <message>
        <source>Give the text, or the address.</source>
        <translation>Give the text, or the address.</translation>
    </message>
    <message>
        <source>This is no time that can be read. Write it like 20.11.2026.</source>
        <translation>This is no time that can be read. Write it like 20.11.2026.</translation>
    </message>
    <message>
        <source>This is no address on the web. It starts with https://.</source>
        <translation>This is no address on the web. It starts with https://.</translation>
    </message>
</context>
<context>
    <name>AddOccasion</name>
    <message>
        <source>A reason to call</source>
        <translation>A reason to call</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Add to the queue</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Who calls</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Choose the client.</source>
        <translation>Choose the client.</translation>
    </message>
    <message>
        <source>Say in a few words what for.</source>
        <translation>Say in a few words what for.</translation>
    </message>
    <message>
        <source>This is no day: write it like 31.12.2026.</source>
        <translation>This is no day: write it like 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>AddPlace</name>
    <message>
        <source>Add a place</source>
        <translation>Add a place</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Paste any address: a forum, a thread, a news site, a blog, a feed, or the name of a Telegram channel (@name).</source>
        <translation>Paste any address: a forum, a thread, a news site, a blog, a feed, or the name of a Telegram channel (@name).</translation>
    </message>
    <message>
        <source>The first posts it would take</source>
        <translation>The first posts it would take</translation>
    </message>
    <message>
        <source>Add the place</source>
        <translation>Add the place</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Or choose from ready-made places…</source>
        <translation>Or choose from ready-made places…</translation>
    </message>
    <message>
        <source>Looking what is there… A polite visit can take some seconds.</source>
        <translation>Looking what is there… A polite visit can take some seconds.</translation>
    </message>
    <message>
        <source>Found there</source>
        <translation>Found there</translation>
    </message>
    <message numerus="yes">
        <source>%n ways to read it were found; the first fits best</source>
        <translation>
            <numerusform>%n way to read it was found; the first fits best</numerusform>
            <numerusform>%n ways to read it were found; the first fits best</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Advanced: search in a name, private network</source>
        <translation>Advanced: search in a name, private network</translation>
    </message>
    <message>
        <source>This is a search: whom is it for?</source>
        <translation>This is a search: whom is it for?</translation>
    </message>
    <message>
        <source>Choose one of your names below; the search then follows it.</source>
        <translation>Choose one of your names below; the search then follows it.</translation>
    </message>
    <message>
        <source>No posts were found there.</source>
        <translation>No posts were found there.</translation>
    </message>
    <message>
        <source>Try the page that lists the threads or articles, or a feed (RSS) of the site.</source>
        <translation>Try the page that lists the threads or articles, or a feed (RSS) of the site.</translation>
    </message>
    <message>
        <source>Fetching the first posts…</source>
        <translation>Fetching the first posts…</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more on this page</source>
        <translation>
            <numerusform>and %Ln more on this page</numerusform>
            <numerusform>and %Ln more on this page</numerusform>
        </translation>
    </message>
    <message>
        <source>older ones behind them</source>
        <translation>older ones behind them</translation>
    </message>
    <message>
        <source>No posts stand there now; new ones will be taken.</source>
        <translation>No posts stand there now; new ones will be taken.</translation>
    </message>
    <message>
        <source>This place is watched already.</source>
        <translation>This place is watched already.</translation>
    </message>
    <message>
        <source>Wants a key of your own, which is not set yet (Settings, Keys).</source>
        <translation>Wants a key of your own, which is not set yet (Settings, Keys).</translation>
    </message>
    <message>
        <source>An address with {query} in it is a search: a name of yours is put there, and followed when it changes. {lang} and {country} are filled in too, where the address has them.</source>
        <translation>An address with {query} in it is a search: a name of yours is put there, and followed when it changes. {lang} and {country} are filled in too, where the address has them.</translation>
    </message>
    <message>
        <source>Choose a name</source>
        <translation>Choose a name</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Search for</translation>
    </message>
    <message>
        <source>Language {lang}</source>
        <translation>Language {lang}</translation>
    </message>
    <message>
        <source>Country {country}</source>
        <translation>Country {country}</translation>
    </message>
</context>
<context>
    <name>AddressFinder</name>
    <message>
        <source>Addresses to watch, one a line</source>
        <translation>Addresses to watch, one a line</translation>
    </message>
    <message>
        <source>Allow addresses in a private network</source>
        <translation>Allow addresses in a private network</translation>
    </message>
    <message>
        <source>Looking what is there…</source>
        <translation>Looking what is there…</translation>
    </message>
    <message>
        <source>No posts were found there. A feed of the site may work.</source>
        <translation>No posts were found there. A feed of the site may work.</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Link to the answer</source>
        <translation>Link to the answer</translation>
    </message>
    <message>
        <source>May stay empty. The link proves later when and what you answered.</source>
        <translation>May stay empty. The link proves later when and what you answered.</translation>
    </message>
    <message>
        <source>A link starts with https:// or http://.</source>
        <translation>A link starts with https:// or http://.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Another folder…</source>
        <translation>Another folder…</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Folder: %1</translation>
    </message>
</context>
<context>
    <name>AttachDialog</name>
    <message>
        <source>Take in another mention</source>
        <translation>Take in another mention</translation>
    </message>
    <message>
        <source>They become part of “%1”; those of the same author stand first.</source>
        <translation>They become part of “%1”; those of the same author stand first.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Complaints that wait</source>
        <translation>Complaints that wait</translation>
    </message>
    <message>
        <source>Choose a mention.</source>
        <translation>Choose a mention.</translation>
    </message>
</context>
<context>
    <name>Blank</name>
    <message>
        <source>telephone or address to turn to</source>
        <translation>telephone or address to turn to</translation>
    </message>
    <message>
        <source>what we found</source>
        <translation>what we found</translation>
    </message>
    <message>
        <source>what we do about it</source>
        <translation>what we do about it</translation>
    </message>
    <message>
        <source>what is given</source>
        <translation>what is given</translation>
    </message>
    <message>
        <source>what was changed</source>
        <translation>what was changed</translation>
    </message>
    <message>
        <source>who takes care</source>
        <translation>who takes care</translation>
    </message>
    <message>
        <source>number of the order</source>
        <translation>number of the order</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>the day</translation>
    </message>
    <message>
        <source>since when</source>
        <translation>since when</translation>
    </message>
    <message>
        <source>until when</source>
        <translation>until when</translation>
    </message>
    <message>
        <source>our name</source>
        <translation>our name</translation>
    </message>
    <message>
        <source>the author's name</source>
        <translation>the author's name</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>what it is about</translation>
    </message>
    <message>
        <source>what was raised</source>
        <translation>what was raised</translation>
    </message>
    <message>
        <source>how it is put right</source>
        <translation>how it is put right</translation>
    </message>
    <message>
        <source>what is different now</source>
        <translation>what is different now</translation>
    </message>
</context>
<context>
    <name>BringFile</name>
    <message numerus="yes">
        <source>A saved page with %n post(s). Those that name somebody are ticked.</source>
        <translation>
            <numerusform>A saved page with %n post. Those that name somebody are ticked.</numerusform>
            <numerusform>A saved page with %n posts. Those that name somebody are ticked.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no address on the web</source>
        <translation>“%1” is no address on the web</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read</source>
        <translation>“%1” is no date that can be read</translation>
    </message>
    <message>
        <source>“%1” is no rating</source>
        <translation>“%1” is no rating</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Bring in a file</translation>
    </message>
    <message>
        <source>Posts in the file</source>
        <translation>Posts in the file</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Address of the page</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>It is about</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tick none</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message numerus="yes">
        <source>Notification mails that tell of %n post(s).</source>
        <translation>
            <numerusform>Notification mails that tell of %n post.</numerusform>
            <numerusform>Notification mails that tell of %n posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A table with %n post(s). Check which column holds what.</source>
        <translation>
            <numerusform>A table with %n post. Check which column holds what.</numerusform>
            <numerusform>A table with %n posts. Check which column holds what.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n post(s)</source>
        <translation>
            <numerusform>Bring in %n post</numerusform>
            <numerusform>Bring in %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>The page does not say where it is from. Paste its address.</source>
        <translation>The page does not say where it is from. Paste its address.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Read it</translation>
    </message>
    <message>
        <source>neither a text nor an address</source>
        <translation>neither a text nor an address</translation>
    </message>
    <message>
        <source>Say which column holds the text or the address.</source>
        <translation>Say which column holds the text or the address.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <translation>
            <numerusform>%Ln ticked</numerusform>
            <numerusform>%Ln ticked</numerusform>
        </translation>
    </message>
    <message>
        <source>Press digest…</source>
        <translation>Press digest…</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Untick all</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Give to</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>Save the card</source>
        <translation>Save the card</translation>
    </message>
    <message>
        <source>recommends us</source>
        <translation>recommends us</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>why</source>
        <translation>why</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>Card of %1</translation>
    </message>
    <message>
        <source>The founding day is no day: write it like 31.12.1995.</source>
        <translation>The founding day is no day: write it like 31.12.1995.</translation>
    </message>
    <message>
        <source>The profit is no amount.</source>
        <translation>The profit is no amount.</translation>
    </message>
</context>
<context>
    <name>CaseChange</name>
    <message>
        <source>owner: %1</source>
        <translation>owner: %1</translation>
    </message>
    <message>
        <source>weight: %1</source>
        <translation>weight: %1</translation>
    </message>
    <message>
        <source>fault: %1</source>
        <translation>fault: %1</translation>
    </message>
    <message>
        <source>reason found: %1</source>
        <translation>reason found: %1</translation>
    </message>
    <message>
        <source>first answer due: %1</source>
        <translation>first answer due: %1</translation>
    </message>
    <message>
        <source>named “%1”</source>
        <translation>named “%1”</translation>
    </message>
    <message>
        <source>reason given: %1</source>
        <translation>reason given: %1</translation>
    </message>
</context>
<context>
    <name>CaseCheck</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>Whose fault</source>
        <translation>Whose fault</translation>
    </message>
    <message>
        <source>Reason the author gives</source>
        <translation>Reason the author gives</translation>
    </message>
    <message>
        <source>Reason we found</source>
        <translation>Reason we found</translation>
    </message>
    <message>
        <source>Are the stated facts true? Hold each against a record or a person.</source>
        <translation>Are the stated facts true? Hold each against a record or a person.</translation>
    </message>
    <message>
        <source>What it states</source>
        <translation>What it states</translation>
    </message>
    <message>
        <source>No checkable statement was found. Add one that you see in the text.</source>
        <translation>No checkable statement was found. Add one that you see in the text.</translation>
    </message>
    <message>
        <source>Add a statement…</source>
        <translation>Add a statement…</translation>
    </message>
    <message>
        <source>Own records…</source>
        <translation>Own records…</translation>
    </message>
    <message>
        <source>Correct the statement…</source>
        <translation>Correct the statement…</translation>
    </message>
    <message>
        <source>This is no statement: remove it</source>
        <translation>This is no statement: remove it</translation>
    </message>
    <message>
        <source>Take this as the verdict, with the row as its ground</source>
        <translation>Take this as the verdict, with the row as its ground</translation>
    </message>
    <message>
        <source>found by %1</source>
        <translation>found by %1</translation>
    </message>
    <message>
        <source>Verdict on “%1”</source>
        <translation>Verdict on “%1”</translation>
    </message>
    <message>
        <source>Altogether: %1</source>
        <translation>Altogether: %1</translation>
    </message>
    <message>
        <source>Accept for “%1”: %2</source>
        <translation>Accept for “%1”: %2</translation>
    </message>
</context>
<context>
    <name>CaseClock</name>
    <message>
        <source>answered in time</source>
        <translation>answered in time</translation>
    </message>
    <message>
        <source>waits for the author</source>
        <translation>waits for the author</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>never answered</translation>
    </message>
    <message>
        <source>a question was answered too late</source>
        <translation>a question was answered too late</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>stands still</translation>
    </message>
    <message>
        <source>answered %1 too late</source>
        <translation>answered %1 too late</translation>
    </message>
    <message>
        <source>a new question: %1</source>
        <translation>a new question: %1</translation>
    </message>
</context>
<context>
    <name>CaseClose</name>
    <message>
        <source>A case ends with the author's consent or a recorded reason.</source>
        <translation>A case ends with the author's consent or a recorded reason.</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Close…</translation>
    </message>
    <message>
        <source>Answer and close…</source>
        <translation>Answer and close…</translation>
    </message>
    <message>
        <source>Where the author agreed</source>
        <translation>Where the author agreed</translation>
    </message>
    <message>
        <source>How content was the author? 1 not at all, 5 fully</source>
        <translation>How content was the author? 1 not at all, 5 fully</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>the author agrees</source>
        <translation>the author agrees</translation>
    </message>
    <message>
        <source>This author has no name, so only a reason will do.</source>
        <translation>This author has no name, so only a reason will do.</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>Dismissed: %1</translation>
    </message>
    <message>
        <source>Goes on in “%1”</source>
        <translation>Goes on in “%1”</translation>
    </message>
    <message>
        <source>%1: %2 of 5</source>
        <translation>%1: %2 of 5</translation>
    </message>
</context>
<context>
    <name>CaseMove</name>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Back to checking</source>
        <translation>Back to checking</translation>
    </message>
    <message>
        <source>Start checking</source>
        <translation>Start checking</translation>
    </message>
    <message>
        <source>Checked: on to the answer</source>
        <translation>Checked: on to the answer</translation>
    </message>
    <message>
        <source>Answered already</source>
        <translation>Answered already</translation>
    </message>
    <message>
        <source>Start putting right</source>
        <translation>Start putting right</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Close…</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Dismiss…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>“%1” is being checked.</source>
        <translation>“%1” is being checked.</translation>
    </message>
    <message>
        <source>“%1” is checked; now answer.</source>
        <translation>“%1” is checked; now answer.</translation>
    </message>
    <message>
        <source>“%1” counts as answered.</source>
        <translation>“%1” counts as answered.</translation>
    </message>
    <message>
        <source>“%1” is being put right.</source>
        <translation>“%1” is being put right.</translation>
    </message>
    <message>
        <source>“%1” is closed.</source>
        <translation>“%1” is closed.</translation>
    </message>
    <message>
        <source>“%1” is dismissed.</source>
        <translation>“%1” is dismissed.</translation>
    </message>
    <message>
        <source>“%1” is merged.</source>
        <translation>“%1” is merged.</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>Answer and close…</source>
        <translation>Answer and close…</translation>
    </message>
    <message>
        <source>What we changed…</source>
        <translation>What we changed…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Answer…</translation>
    </message>
    <message>
        <source>Holding reply…</source>
        <translation>Holding reply…</translation>
    </message>
    <message>
        <source>Save the case as PDF…</source>
        <translation>Save the case as PDF…</translation>
    </message>
    <message>
        <source>Take in another mention…</source>
        <translation>Take in another mention…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Keep the page as it is now</source>
        <translation>Keep the page as it is now</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What you found out, whom you asked (Ctrl+Enter keeps it)</source>
        <translation>What you found out, whom you asked (Ctrl+Enter keeps it)</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Add note</translation>
    </message>
    <message>
        <source>Kept pages</source>
        <translation>Kept pages</translation>
    </message>
    <message>
        <source>Check the kept pages</source>
        <translation>Check the kept pages</translation>
    </message>
    <message>
        <source>No page is kept yet. A kept page proves what stood there, also after it is deleted.</source>
        <translation>No page is kept yet. A kept page proves what stood there, also after it is deleted.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more mention(s)</source>
        <translation>
            <numerusform>… and %n more mention</numerusform>
            <numerusform>… and %n more mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a case to work on it here.</source>
        <translation>Choose a case to work on it here.</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>opened %1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Case %1</translation>
    </message>
    <message>
        <source>First answer: %1</source>
        <translation>First answer: %1</translation>
    </message>
    <message>
        <source>Its mentions stand in another case now:</source>
        <translation>Its mentions stand in another case now:</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>fault: %1</source>
        <translation>fault: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Closed: %1</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>Dismissed: %1</translation>
    </message>
</context>
<context>
    <name>CasePart</name>
    <message>
        <source>In Mentions</source>
        <translation>In Mentions</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Open the original</translation>
    </message>
    <message>
        <source>Keep the page</source>
        <translation>Keep the page</translation>
    </message>
    <message>
        <source>The page is fetched and kept as it is now, beside what was kept before.</source>
        <translation>The page is fetched and kept as it is now, beside what was kept before.</translation>
    </message>
    <message>
        <source>Give back to the inbox</source>
        <translation>Give back to the inbox</translation>
    </message>
    <message>
        <source>The post has no words of its own.</source>
        <translation>The post has no words of its own.</translation>
    </message>
    <message numerus="yes">
        <source>The author changed it: %n time(s)</source>
        <translation>
            <numerusform>The author changed it: %n time</numerusform>
            <numerusform>The author changed it: %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Less</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Whole text</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>edited</translation>
    </message>
    <message>
        <source>deleted there</source>
        <translation>deleted there</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>As a picture</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>Copy SHA-256</translation>
    </message>
    <message>
        <source>Open the answer</source>
        <translation>Open the answer</translation>
    </message>
    <message>
        <source>Link %1 of the chain: %2</source>
        <translation>Link %1 of the chain: %2</translation>
    </message>
    <message>
        <source>the site answered %1</source>
        <translation>the site answered %1</translation>
    </message>
</context>
<context>
    <name>CaseRespond</name>
    <message>
        <source>This is no answer of ours</source>
        <translation>This is no answer of ours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer where the complaint stands, then record the answer with its link.</source>
        <translation>Answer where the complaint stands, then record the answer with its link.</translation>
    </message>
    <message>
        <source>Holding reply…</source>
        <translation>Holding reply…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Answer…</translation>
    </message>
    <message>
        <source>Wait for the author: pause the clocks…</source>
        <translation>Wait for the author: pause the clocks…</translation>
    </message>
    <message>
        <source>Let the clocks go on</source>
        <translation>Let the clocks go on</translation>
    </message>
    <message>
        <source>Paused since %1 by %2: %3</source>
        <translation>Paused since %1 by %2: %3</translation>
    </message>
    <message>
        <source>Tactic card</source>
        <translation>Tactic card</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>First answer</translation>
    </message>
    <message>
        <source>Needs no answer</source>
        <translation>Needs no answer</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Don't</source>
        <translation>Don't</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tone</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Later question, %1</source>
        <translation>Later question, %1</translation>
    </message>
    <message>
        <source>Open the question</source>
        <translation>Open the question</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copy the words</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>It is published…</source>
        <translation>It is published…</translation>
    </message>
    <message>
        <source>found %1 ago</source>
        <translation>found %1 ago</translation>
    </message>
    <message>
        <source>published %1 ago</source>
        <translation>published %1 ago</translation>
    </message>
</context>
<context>
    <name>CaseRight</name>
    <message>
        <source>Told at %1 of %2 places where it was raised</source>
        <translation>Told at %1 of %2 places where it was raised</translation>
    </message>
    <message>
        <source>Compensation…</source>
        <translation>Compensation…</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>Measure…</translation>
    </message>
    <message>
        <source>What we changed…</source>
        <translation>What we changed…</translation>
    </message>
    <message numerus="yes">
        <source>The reason came back: %n complaint(s) since.</source>
        <translation>
            <numerusform>The reason came back: %n complaint since.</numerusform>
            <numerusform>The reason came back: %n complaints since.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of ours to put right: the case may be closed without a measure.</source>
        <translation>Nothing of ours to put right: the case may be closed without a measure.</translation>
    </message>
    <message>
        <source>Mend the cause. Then tell at every open place where it was raised what we changed.</source>
        <translation>Mend the cause. Then tell at every open place where it was raised what we changed.</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>not told yet</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>order %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>It is done…</source>
        <translation>It is done…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Drop it…</source>
        <translation>Drop it…</translation>
    </message>
    <message>
        <source>told %1</source>
        <translation>told %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copy the words</translation>
    </message>
    <message>
        <source>It is told there…</source>
        <translation>It is told there…</translation>
    </message>
    <message>
        <source>Pass over…</source>
        <translation>Pass over…</translation>
    </message>
    <message>
        <source>due: %1</source>
        <translation>due: %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>effect looked at: %1</source>
        <translation>effect looked at: %1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>It is given…</source>
        <translation>It is given…</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>It works</translation>
    </message>
    <message>
        <source>It does not work…</source>
        <translation>It does not work…</translation>
    </message>
    <message>
        <source>Open it again…</source>
        <translation>Open it again…</translation>
    </message>
    <message>
        <source>passed over: %1</source>
        <translation>passed over: %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Cause: %1</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Proof: %1</translation>
    </message>
    <message>
        <source>Effect: %1</source>
        <translation>Effect: %1</translation>
    </message>
</context>
<context>
    <name>CaseRow</name>
    <message>
        <source>nobody's yet</source>
        <translation>nobody's yet</translation>
    </message>
</context>
<context>
    <name>CaseSide</name>
    <message numerus="yes">
        <source>The author complained before: %n time(s)</source>
        <translation>
            <numerusform>The author complained before: %n time</numerusform>
            <numerusform>The author complained before: %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>First answer due</source>
        <translation>First answer due</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Key client %1</source>
        <translation>Key client %1</translation>
    </message>
    <message>
        <source>Probably client %1</source>
        <translation>Probably client %1</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priority: %1</translation>
    </message>
    <message>
        <source>No longer follow it</source>
        <translation>No longer follow it</translation>
    </message>
    <message>
        <source>Follow this case</source>
        <translation>Follow this case</translation>
    </message>
    <message>
        <source>Show the client</source>
        <translation>Show the client</translation>
    </message>
    <message>
        <source>Followed by %1</source>
        <translation>Followed by %1</translation>
    </message>
    <message>
        <source>Not theirs</source>
        <translation>Not theirs</translation>
    </message>
    <message>
        <source>Yes, theirs</source>
        <translation>Yes, theirs</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Me (%1)</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Somebody else…</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Another time…</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>As the settings say</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Case %1</translation>
    </message>
</context>
<context>
    <name>CaseState</name>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>Responding</source>
        <translation>Responding</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Responded</translation>
    </message>
    <message>
        <source>Putting right</source>
        <translation>Putting right</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Dismissed</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
</context>
<context>
    <name>CaseStep</name>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>Respond</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Put right</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Save the case as PDF</source>
        <translation>Save the case as PDF</translation>
    </message>
    <message>
        <source>How content the author was is noted.</source>
        <translation>How content the author was is noted.</translation>
    </message>
    <message>
        <source>“%1” is answered and closed.</source>
        <translation>“%1” is answered and closed.</translation>
    </message>
    <message>
        <source>The verdict is kept.</source>
        <translation>The verdict is kept.</translation>
    </message>
    <message>
        <source>The measure is done: now tell where it was raised.</source>
        <translation>The measure is done: now tell where it was raised.</translation>
    </message>
    <message>
        <source>Owner of the case</source>
        <translation>Owner of the case</translation>
    </message>
    <message>
        <source>Who takes care</source>
        <translation>Who takes care</translation>
    </message>
    <message>
        <source>Set the owner</source>
        <translation>Set the owner</translation>
    </message>
    <message>
        <source>The owner is changed.</source>
        <translation>The owner is changed.</translation>
    </message>
    <message>
        <source>The deadline is changed.</source>
        <translation>The deadline is changed.</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Name of the case</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>The case is renamed.</source>
        <translation>The case is renamed.</translation>
    </message>
    <message>
        <source>You follow the case.</source>
        <translation>You follow the case.</translation>
    </message>
    <message>
        <source>You no longer follow it.</source>
        <translation>You no longer follow it.</translation>
    </message>
    <message>
        <source>The draft is changed.</source>
        <translation>The draft is changed.</translation>
    </message>
    <message>
        <source>The answer is recorded.</source>
        <translation>The answer is recorded.</translation>
    </message>
    <message>
        <source>Pause the clocks</source>
        <translation>Pause the clocks</translation>
    </message>
    <message>
        <source>What we wait for</source>
        <translation>What we wait for</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The clocks stand still.</source>
        <translation>The clocks stand still.</translation>
    </message>
    <message>
        <source>The statement is kept.</source>
        <translation>The statement is kept.</translation>
    </message>
    <message>
        <source>The compensation is proposed.</source>
        <translation>The compensation is proposed.</translation>
    </message>
    <message>
        <source>The author has it</source>
        <translation>The author has it</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>What proves it</translation>
    </message>
    <message>
        <source>It is given</source>
        <translation>It is given</translation>
    </message>
    <message>
        <source>The compensation is given.</source>
        <translation>The compensation is given.</translation>
    </message>
    <message>
        <source>The measure is kept.</source>
        <translation>The measure is kept.</translation>
    </message>
    <message>
        <source>The measure is carried out</source>
        <translation>The measure is carried out</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>It is done</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>The measure is changed.</source>
        <translation>The measure is changed.</translation>
    </message>
    <message>
        <source>What we changed is told there</source>
        <translation>What we changed is told there</translation>
    </message>
    <message>
        <source>This place is told.</source>
        <translation>This place is told.</translation>
    </message>
    <message>
        <source>Pass over this place</source>
        <translation>Pass over this place</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Pass over</translation>
    </message>
    <message>
        <source>This place is passed over.</source>
        <translation>This place is passed over.</translation>
    </message>
    <message>
        <source>The words are copied.</source>
        <translation>The words are copied.</translation>
    </message>
    <message>
        <source>The weight is changed.</source>
        <translation>The weight is changed.</translation>
    </message>
    <message>
        <source>Whose fault it was is recorded.</source>
        <translation>Whose fault it was is recorded.</translation>
    </message>
    <message>
        <source>The reason given is changed.</source>
        <translation>The reason given is changed.</translation>
    </message>
    <message>
        <source>The reason found is recorded.</source>
        <translation>The reason found is recorded.</translation>
    </message>
    <message>
        <source>The mention is taken into the case.</source>
        <translation>The mention is taken into the case.</translation>
    </message>
    <message>
        <source>The mention is back in the inbox.</source>
        <translation>The mention is back in the inbox.</translation>
    </message>
    <message>
        <source>The holding reply is recorded.</source>
        <translation>The holding reply is recorded.</translation>
    </message>
    <message>
        <source>It is recorded that we told what changed.</source>
        <translation>It is recorded that we told what changed.</translation>
    </message>
    <message>
        <source>Finish checking first: then the case can be answered and closed.</source>
        <translation>Finish checking first: then the case can be answered and closed.</translation>
    </message>
    <message>
        <source>Answers are approved by a second person here: write a draft first.</source>
        <translation>Answers are approved by a second person here: write a draft first.</translation>
    </message>
    <message>
        <source>The measure does not work</source>
        <translation>The measure does not work</translation>
    </message>
    <message>
        <source>Open the measure again</source>
        <translation>Open the measure again</translation>
    </message>
    <message>
        <source>Drop the measure</source>
        <translation>Drop the measure</translation>
    </message>
    <message>
        <source>The clocks go on.</source>
        <translation>The clocks go on.</translation>
    </message>
    <message>
        <source>That question needs no answer.</source>
        <translation>That question needs no answer.</translation>
    </message>
    <message>
        <source>It is taken out; its clocks run again.</source>
        <translation>It is taken out; its clocks run again.</translation>
    </message>
    <message>
        <source>The draft is approved.</source>
        <translation>The draft is approved.</translation>
    </message>
    <message>
        <source>The draft is thrown away.</source>
        <translation>The draft is thrown away.</translation>
    </message>
    <message>
        <source>It is the client's complaint.</source>
        <translation>It is the client's complaint.</translation>
    </message>
    <message>
        <source>It is not the client's; it is not asked again.</source>
        <translation>It is not the client's; it is not asked again.</translation>
    </message>
    <message>
        <source>The statement is removed.</source>
        <translation>The statement is removed.</translation>
    </message>
    <message>
        <source>The compensation is approved.</source>
        <translation>The compensation is approved.</translation>
    </message>
    <message>
        <source>The compensation is refused.</source>
        <translation>The compensation is refused.</translation>
    </message>
    <message>
        <source>The compensation is removed.</source>
        <translation>The compensation is removed.</translation>
    </message>
    <message>
        <source>The measure works.</source>
        <translation>The measure works.</translation>
    </message>
    <message>
        <source>There is no other open case to merge into.</source>
        <translation>There is no other open case to merge into.</translation>
    </message>
    <message>
        <source>No other complaint waits.</source>
        <translation>No other complaint waits.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open case(s)</source>
        <translation>
            <numerusform>%Ln open case</numerusform>
            <numerusform>%Ln open cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) in all.</source>
        <translation>
            <numerusform>%Ln case in all.</numerusform>
            <numerusform>%Ln cases in all.</numerusform>
        </translation>
    </message>
    <message>
        <source>List of cases</source>
        <translation>List of cases</translation>
    </message>
    <message>
        <source>Search in cases</source>
        <translation>Search in cases</translation>
    </message>
    <message>
        <source>Title, site, author, note…</source>
        <translation>Title, site, author, note…</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Show all cases</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>No case yet</translation>
    </message>
    <message>
        <source>A complaint among the mentions becomes a case with the key C. Here it gets an owner, a deadline and a checklist, until it is answered and put right.</source>
        <translation>A complaint among the mentions becomes a case with the key C. Here it gets an owner, a deadline and a checklist, until it is answered and put right.</translation>
    </message>
    <message>
        <source>Look at the mentions</source>
        <translation>Look at the mentions</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Followed</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) overdue</source>
        <translation>
            <numerusform>%Ln answer overdue</numerusform>
            <numerusform>%Ln answers overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>No open case: every complaint is dealt with</source>
        <translation>No open case: every complaint is dealt with</translation>
    </message>
    <message>
        <source>No open case is yours</source>
        <translation>No open case is yours</translation>
    </message>
    <message>
        <source>No answer is overdue</source>
        <translation>No answer is overdue</translation>
    </message>
    <message>
        <source>You follow no case</source>
        <translation>You follow no case</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Next case</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Previous case</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>The note is kept.</translation>
    </message>
    <message>
        <source>Next step of the case</source>
        <translation>Next step of the case</translation>
    </message>
    <message>
        <source>Take the case: I am its owner</source>
        <translation>Take the case: I am its owner</translation>
    </message>
    <message>
        <source>Holding reply</source>
        <translation>Holding reply</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Answer and close</source>
        <translation>Answer and close</translation>
    </message>
    <message>
        <source>What we changed</source>
        <translation>What we changed</translation>
    </message>
    <message>
        <source>Close, with the reason</source>
        <translation>Close, with the reason</translation>
    </message>
    <message>
        <source>Dismiss, with the reason</source>
        <translation>Dismiss, with the reason</translation>
    </message>
    <message>
        <source>Merge into another case</source>
        <translation>Merge into another case</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>Keep the page as it is now</source>
        <translation>Keep the page as it is now</translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation>Open the original in the browser</translation>
    </message>
    <message>
        <source>Open the step “%1”</source>
        <translation>Open the step “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n page(s)…</source>
        <translation>
            <numerusform>Fetching %n page…</numerusform>
            <numerusform>Fetching %n pages…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the kept page</source>
        <translation>Save the kept page</translation>
    </message>
    <message>
        <source>The page is being drawn…</source>
        <translation>The page is being drawn…</translation>
    </message>
    <message>
        <source>The SHA-256 is copied.</source>
        <translation>The SHA-256 is copied.</translation>
    </message>
    <message>
        <source>The page can't be saved there: %1</source>
        <translation>The page can't be saved there: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) kept as now.</source>
        <translation>
            <numerusform>%n page is kept as it is now.</numerusform>
            <numerusform>%n pages are kept as they are now.</numerusform>
        </translation>
    </message>
    <message>
        <source>These pages hold, but others do not: see Settings, Storage.</source>
        <translation>These pages hold, but others do not: see Settings, Storage.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of this case are as they were found.</source>
        <translation>
            <numerusform>%n page of this case is as it was found.</numerusform>
            <numerusform>%n pages of this case are as they were found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
</context>
<context>
    <name>Checkpoint</name>
    <message>
        <source>ordered</source>
        <translation>ordered</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>delivered</translation>
    </message>
    <message>
        <source>invoiced</source>
        <translation>invoiced</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>asked how it went</source>
        <translation>asked how it went</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>slipped</source>
        <translation>slipped</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
</context>
<context>
    <name>ChoosePlaces</name>
    <message>
        <source>Ready-made places</source>
        <translation>Ready-made places</translation>
    </message>
    <message>
        <source>Public feeds, forums and searches. None of them was tried on the live network when this list was made: the state of each place will tell whether it can be read.</source>
        <translation>Public feeds, forums and searches. None of them was tried on the live network when this list was made: the state of each place will tell whether it can be read.</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Search for</translation>
    </message>
    <message>
        <source>Add the places</source>
        <translation>Add the places</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>ordered</source>
        <translation>ordered</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>delivered</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>not delivered</translation>
    </message>
    <message>
        <source>called</source>
        <translation>called</translation>
    </message>
    <message>
        <source>visited</source>
        <translation>visited</translation>
    </message>
    <message>
        <source>wrote</source>
        <translation>wrote</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promised</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>refunded</translation>
    </message>
    <message>
        <source>not refunded</source>
        <translation>not refunded</translation>
    </message>
    <message>
        <source>broke</source>
        <translation>broke</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>repaired</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>charged</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>injured</source>
        <translation>injured</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>replaced</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
</context>
<context>
    <name>ClaimDialog</name>
    <message>
        <source>A day as 2026-11-03, an amount as 12500 EUR; empty: as it stands.</source>
        <translation>A day as 2026-11-03, an amount as 12500 EUR; empty: as it stands.</translation>
    </message>
    <message>
        <source>What the complaint states</source>
        <translation>What the complaint states</translation>
    </message>
    <message>
        <source>Correct the statement</source>
        <translation>Correct the statement</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <translation>Words of the text</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>What about</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>What it means</translation>
    </message>
    <message>
        <source>Copy the words from the text.</source>
        <translation>Copy the words from the text.</translation>
    </message>
</context>
<context>
    <name>ClientField</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>Line of business</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>Founded on</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Successor</translation>
    </message>
    <message>
        <source>Profit of a year</source>
        <translation>Profit of a year</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Recommends us</source>
        <translation>Recommends us</translation>
    </message>
    <message>
        <source>First asked for</source>
        <translation>First asked for</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wish</translation>
    </message>
    <message>
        <source>Shared goals</source>
        <translation>Shared goals</translation>
    </message>
    <message>
        <source>Does not count as a loss</source>
        <translation>Does not count as a loss</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Number of the client</source>
        <translation>Number of the client</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Amount paid</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Its order</source>
        <translation>Its order</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tone</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Next step on</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>What was asked</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Best score</source>
        <translation>Best score</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Who answered</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
</context>
<context>
    <name>ClientKey</name>
    <message>
        <source>Site or mail domain</source>
        <translation>Site or mail domain</translation>
    </message>
    <message>
        <source>Order or contract number</source>
        <translation>Order or contract number</translation>
    </message>
    <message>
        <source>Name they write under</source>
        <translation>Name they write under</translation>
    </message>
</context>
<context>
    <name>ClientKeys</name>
    <message>
        <source>What key clients are known by</source>
        <translation>What key clients are known by</translation>
    </message>
    <message>
        <source>A complaint that shows one of these is offered as probably that client's; people at the client, its own site and numbers of its card count without being named here.</source>
        <translation>A complaint that shows one of these is offered as probably that client's; people at the client, its own site and numbers of its card count without being named here.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Site, number or name</source>
        <translation>Site, number or name</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>There is no key client yet.</source>
        <translation>There is no key client yet.</translation>
    </message>
    <message>
        <source>Nothing of its own is named yet.</source>
        <translation>Nothing of its own is named yet.</translation>
    </message>
</context>
<context>
    <name>ClientNews</name>
    <message>
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>News of clients</source>
        <translation>News of clients</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Not this client</source>
        <translation>Not this client</translation>
    </message>
    <message>
        <source>No client is watched yet</source>
        <translation>No client is watched yet</translation>
    </message>
    <message>
        <source>Name your key clients: what happens to them becomes a reason to call.</source>
        <translation>Name your key clients: what happens to them becomes a reason to call.</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Add a client</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) watched; what names them appears here by itself.</source>
        <translation>
            <numerusform>%Ln client is watched; what names it appears here by itself.</numerusform>
            <numerusform>%Ln clients are watched; what names them appears here by itself.</numerusform>
        </translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>All clients</translation>
    </message>
    <message>
        <source>An occasion is made: it stands under Occasions.</source>
        <translation>An occasion is made: it stands under Occasions.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>The note is kept.</translation>
    </message>
    <message>
        <source>Nobody wrote about your clients yet</source>
        <translation>Nobody wrote about your clients yet</translation>
    </message>
    <message>
        <source>No news waits</source>
        <translation>No news waits</translation>
    </message>
    <message>
        <source>All that was found about your clients is looked at.</source>
        <translation>All that was found about your clients is looked at.</translation>
    </message>
    <message>
        <source>Show all news</source>
        <translation>Show all news</translation>
    </message>
    <message>
        <source>The kind is corrected.</source>
        <translation>The kind is corrected.</translation>
    </message>
    <message>
        <source>The tone is corrected.</source>
        <translation>The tone is corrected.</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s): not this client.</source>
        <translation>
            <numerusform>%n mention: not this client.</numerusform>
            <numerusform>%n mentions: not this client.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) done.</source>
        <translation>
            <numerusform>%n mention done.</numerusform>
            <numerusform>%n mentions done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) back among the news.</source>
        <translation>
            <numerusform>%n mention is back among the news.</numerusform>
            <numerusform>%n mentions are back among the news.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>The address is copied.</translation>
    </message>
    <message>
        <source>The page is kept as evidence.</source>
        <translation>The page is kept as evidence.</translation>
    </message>
    <message>
        <source>Looked at the post again.</source>
        <translation>Looked at the post again.</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>language: %1</source>
        <translation>language: %1</translation>
    </message>
    <message>
        <source>What happened with the client</source>
        <translation>What happened with the client</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Nothing happened yet</translation>
    </message>
    <message>
        <source>News that name the client, complaints, contacts, occasions and answers stand here in one line of time. Press C to log the first contact.</source>
        <translation>News that name the client, complaints, contacts, occasions and answers stand here in one line of time. Press C to log the first contact.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>News</source>
        <translation>News</translation>
    </message>
    <message>
        <source>Complaints and cases</source>
        <translation>Complaints and cases</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Occasions and signs</source>
        <translation>Occasions and signs</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>nobody's</source>
        <translation>nobody's</translation>
    </message>
    <message>
        <source>recommends us</source>
        <translation>recommends us</translation>
    </message>
    <message>
        <source>Win back</source>
        <translation>Win back</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation>Log a contact…</translation>
    </message>
    <message>
        <source>Draft a mail…</source>
        <translation>Draft a mail…</translation>
    </message>
    <message>
        <source>Edit the card…</source>
        <translation>Edit the card…</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Add a person…</translation>
    </message>
    <message>
        <source>Note a wish…</source>
        <translation>Note a wish…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Hand over…</translation>
    </message>
    <message>
        <source>Its news</source>
        <translation>Its news</translation>
    </message>
    <message>
        <source>Note an answer…</source>
        <translation>Note an answer…</translation>
    </message>
    <message>
        <source>Add a legal entity…</source>
        <translation>Add a legal entity…</translation>
    </message>
    <message>
        <source>Add a number…</source>
        <translation>Add a number…</translation>
    </message>
    <message>
        <source>Keep or win back…</source>
        <translation>Keep or win back…</translation>
    </message>
    <message>
        <source>It is lost…</source>
        <translation>It is lost…</translation>
    </message>
    <message>
        <source>Names and word forms</source>
        <translation>Names and word forms</translation>
    </message>
    <message>
        <source>founded %1</source>
        <translation>founded %1</translation>
    </message>
</context>
<context>
    <name>ClientSide</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>No contact is recorded yet.</source>
        <translation>No contact is recorded yet.</translation>
    </message>
    <message>
        <source>Handed over to %1, who has not spoken with them yet</source>
        <translation>Handed over to %1, who has not spoken with them yet</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>theirs</translation>
    </message>
    <message>
        <source>perhaps theirs</source>
        <translation>perhaps theirs</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Log a contact</translation>
    </message>
    <message>
        <source>Signs of loss</source>
        <translation>Signs of loss</translation>
    </message>
    <message>
        <source>What was tried and is planned</source>
        <translation>What was tried and is planned</translation>
    </message>
    <message>
        <source>Occasions that wait</source>
        <translation>Occasions that wait</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>Days ahead</translation>
    </message>
    <message>
        <source>What they wished for</source>
        <translation>What they wished for</translation>
    </message>
    <message>
        <source>Trade, the last 12 months and the 12 before</source>
        <translation>Trade, the last 12 months and the 12 before</translation>
    </message>
    <message>
        <source>Complaints that may be theirs</source>
        <translation>Complaints that may be theirs</translation>
    </message>
    <message>
        <source>Legal entities and numbers</source>
        <translation>Legal entities and numbers</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>What they answered</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message numerus="yes">
        <source>Last spoken with %n day(s) ago.</source>
        <translation>
            <numerusform>Last spoken with %n day ago.</numerusform>
            <numerusform>Last spoken with %n days ago.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spoken with today.</source>
        <translation>Spoken with today.</translation>
    </message>
    <message numerus="yes">
        <source>planned every %n day(s)</source>
        <translation>
            <numerusform>planned every %n day</numerusform>
            <numerusform>planned every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries without an answer since</source>
        <translation>
            <numerusform>%n try without an answer since</numerusform>
            <numerusform>%n tries without an answer since</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, theirs</source>
        <translation>Yes, theirs</translation>
    </message>
    <message>
        <source>Not theirs</source>
        <translation>Not theirs</translation>
    </message>
    <message>
        <source>Shared goals: %1</source>
        <translation>Shared goals: %1</translation>
    </message>
    <message>
        <source>Profit of a year: %1</source>
        <translation>Profit of a year: %1</translation>
    </message>
    <message>
        <source>Does not count as a loss: %1</source>
        <translation>Does not count as a loss: %1</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Promised: %1</translation>
    </message>
    <message>
        <source>First asked for: %1</source>
        <translation>First asked for: %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>last %1</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Overdue: %1</translation>
    </message>
    <message>
        <source>Also written: %1</source>
        <translation>Also written: %1</translation>
    </message>
    <message>
        <source>Next due %1</source>
        <translation>Next due %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>left %1</translation>
    </message>
    <message>
        <source>goes on as %1</source>
        <translation>goes on as %1</translation>
    </message>
    <message>
        <source>there since %1</source>
        <translation>there since %1</translation>
    </message>
</context>
<context>
    <name>ClientTable</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>People at clients</source>
        <translation>People at clients</translation>
    </message>
    <message>
        <source>Legal entities</source>
        <translation>Legal entities</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Answers of clients</source>
        <translation>Answers of clients</translation>
    </message>
</context>
<context>
    <name>ClientTables</name>
    <message>
        <source>One firm? %1 – %2: %3</source>
        <translation>One firm? %1 – %2: %3</translation>
    </message>
    <message>
        <source>No client yet.</source>
        <translation>No client yet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s)</source>
        <translation>
            <numerusform>%Ln new row</numerusform>
            <numerusform>%Ln new rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables about clients</source>
        <translation>Tables about clients</translation>
    </message>
    <message>
        <source>Clients, people, orders, requests, invoices, usage, contracts, contacts and answers, from CSV, Excel or an address book. A folder that your CRM exports into is read when a file in it changes.</source>
        <translation>Clients, people, orders, requests, invoices, usage, contracts, contacts and answers, from CSV, Excel or an address book. A folder that your CRM exports into is read when a file in it changes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln as before</source>
        <translation>
            <numerusform>%Ln as before</numerusform>
            <numerusform>%Ln as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept aside</source>
        <translation>
            <numerusform>%Ln kept aside</numerusform>
            <numerusform>%Ln kept aside</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought in: %1.</source>
        <translation>Brought in: %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more that may be there already</source>
        <translation>
            <numerusform>and %Ln more that may be there already</numerusform>
            <numerusform>and %Ln more that may be there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new client(s)</source>
        <translation>
            <numerusform>%Ln new client</numerusform>
            <numerusform>%Ln new clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known one(s) brought up to date</source>
        <translation>
            <numerusform>%Ln known one brought up to date</numerusform>
            <numerusform>%Ln known ones brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can be brought in</source>
        <translation>
            <numerusform>%Ln row can be brought in</numerusform>
            <numerusform>%Ln rows can be brought in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad row(s) are kept aside, to be corrected</source>
        <translation>
            <numerusform>%Ln bad row is kept aside, to be corrected</numerusform>
            <numerusform>%Ln bad rows are kept aside, to be corrected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message numerus="yes">
        <source>%Ln to be called today</source>
        <translation>
            <numerusform>%Ln to be called today</numerusform>
            <numerusform>%Ln to be called today</numerusform>
        </translation>
    </message>
    <message>
        <source>sour</source>
        <translation>sour</translation>
    </message>
    <message>
        <source>friendly</source>
        <translation>friendly</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixed</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %Ln day(s)</source>
        <translation>
            <numerusform>overdue by %Ln day</numerusform>
            <numerusform>overdue by %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of what they wrote about us and said to us in the last %n day(s)</source>
        <translation>
            <numerusform>Of what they wrote about us and said to us in the last %n day</numerusform>
            <numerusform>Of what they wrote about us and said to us in the last %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>posts</source>
        <translation>posts</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>none recorded</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>recommends</source>
        <translation>recommends</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>Signs of loss</source>
        <translation>Signs of loss</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tone</translation>
    </message>
    <message>
        <source>News</source>
        <translation>News</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Occasions</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critical</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Import clients, people, orders, invoices…</source>
        <translation>Import clients, people, orders, invoices…</translation>
    </message>
    <message>
        <source>“%1” is watched; what was crawled already is searched too.</source>
        <translation>“%1” is watched; what was crawled already is searched too.</translation>
    </message>
    <message>
        <source>Calendar of contacts and days</source>
        <translation>Calendar of contacts and days</translation>
    </message>
    <message>
        <source>Export the clients</source>
        <translation>Export the clients</translation>
    </message>
    <message>
        <source>The thresholds are changed; all clients were looked at anew.</source>
        <translation>The thresholds are changed; all clients were looked at anew.</translation>
    </message>
    <message>
        <source>The occasion waits in the queue.</source>
        <translation>The occasion waits in the queue.</translation>
    </message>
    <message>
        <source>The contact is changed.</source>
        <translation>The contact is changed.</translation>
    </message>
    <message>
        <source>See its word forms</source>
        <translation>See its word forms</translation>
    </message>
    <message>
        <source>It became an occasion for everybody chosen.</source>
        <translation>It became an occasion for everybody chosen.</translation>
    </message>
    <message>
        <source>Morning list</source>
        <translation>Morning list</translation>
    </message>
    <message>
        <source>The contact with %1 is logged.</source>
        <translation>The contact with %1 is logged.</translation>
    </message>
    <message>
        <source>The card of %1 is changed.</source>
        <translation>The card of %1 is changed.</translation>
    </message>
    <message>
        <source>%1 is handed over.</source>
        <translation>%1 is handed over.</translation>
    </message>
    <message>
        <source>The draft is saved: %1</source>
        <translation>The draft is saved: %1</translation>
    </message>
    <message>
        <source>See the bad rows</source>
        <translation>See the bad rows</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>The number %1 is taken off the card.</source>
        <translation>The number %1 is taken off the card.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Win-back</source>
        <translation>Win-back</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key client(s)</source>
        <translation>
            <numerusform>%Ln key client</numerusform>
            <numerusform>%Ln key clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to contact</source>
        <translation>
            <numerusform>%Ln to contact</numerusform>
            <numerusform>%Ln to contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may leave</source>
        <translation>
            <numerusform>%Ln may leave</numerusform>
            <numerusform>%Ln may leave</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Client: back to the list</source>
        <translation>Client: back to the list</translation>
    </message>
    <message>
        <source>News: make an occasion; list: add a client; queue: add an occasion</source>
        <translation>News: make an occasion; list: add a client; queue: add an occasion</translation>
    </message>
    <message>
        <source>News, promise: done</source>
        <translation>News, promise: done</translation>
    </message>
    <message>
        <source>News: not this client; occasion: dismiss</source>
        <translation>News: not this client; occasion: dismiss</translation>
    </message>
    <message>
        <source>Client: log a contact; occasion: contacted</source>
        <translation>Client: log a contact; occasion: contacted</translation>
    </message>
    <message>
        <source>Occasion: snooze</source>
        <translation>Occasion: snooze</translation>
    </message>
    <message>
        <source>Occasion: open again</source>
        <translation>Occasion: open again</translation>
    </message>
    <message>
        <source>Open the post in the browser</source>
        <translation>Open the post in the browser</translation>
    </message>
    <message>
        <source>List: set the tier</source>
        <translation>List: set the tier</translation>
    </message>
    <message>
        <source>List: set the owner</source>
        <translation>List: set the owner</translation>
    </message>
    <message>
        <source>Client: edit the card</source>
        <translation>Client: edit the card</translation>
    </message>
    <message>
        <source>Client, occasion: hand over</source>
        <translation>Client, occasion: hand over</translation>
    </message>
    <message>
        <source>Client, occasion: draft a mail</source>
        <translation>Client, occasion: draft a mail</translation>
    </message>
    <message>
        <source>Client: add a person; win-back: propose steps</source>
        <translation>Client: add a person; win-back: propose steps</translation>
    </message>
    <message>
        <source>Win-back: is lost</source>
        <translation>Win-back: is lost</translation>
    </message>
    <message>
        <source>Win-back: it stays</source>
        <translation>Win-back: it stays</translation>
    </message>
    <message>
        <source>Win-back: came back</source>
        <translation>Win-back: came back</translation>
    </message>
    <message>
        <source>Win-back: let go</source>
        <translation>Win-back: let go</translation>
    </message>
    <message>
        <source>Client: note a wish</source>
        <translation>Client: note a wish</translation>
    </message>
    <message>
        <source>List: import a table</source>
        <translation>List: import a table</translation>
    </message>
    <message>
        <source>List: find a client</source>
        <translation>List: find a client</translation>
    </message>
    <message>
        <source>Gold clients whom the head asks this month how they are; others next month</source>
        <translation>Gold clients whom the head asks this month how they are; others next month</translation>
    </message>
    <message>
        <source>The tier of %1 is set.</source>
        <translation>The tier of %1 is set.</translation>
    </message>
    <message>
        <source>The owner of %1 is set.</source>
        <translation>The owner of %1 is set.</translation>
    </message>
    <message>
        <source>Find by name, owner, business</source>
        <translation>Find by name, owner, business</translation>
    </message>
    <message>
        <source>List of key clients</source>
        <translation>List of key clients</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Add a client</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>No key client yet</source>
        <translation>No key client yet</translation>
    </message>
    <message>
        <source>One does not watch thousands of clients; one watches the key ones. Name the first, or import a table: their growth, appointments and troubles become reasons to call.</source>
        <translation>One does not watch thousands of clients; one watches the key ones. Name the first, or import a table: their growth, appointments and troubles become reasons to call.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>To contact</source>
        <translation>To contact</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation>May leave</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>To ask</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s):</source>
        <translation>
            <numerusform>%Ln client:</numerusform>
            <numerusform>%Ln clients:</numerusform>
        </translation>
    </message>
    <message>
        <source>Who keeps the contact</source>
        <translation>Who keeps the contact</translation>
    </message>
    <message>
        <source>Set the owner</source>
        <translation>Set the owner</translation>
    </message>
    <message numerus="yes">
        <source>The tier of %Ln client(s) is set.</source>
        <translation>
            <numerusform>The tier of %Ln client is set.</numerusform>
            <numerusform>The tier of %Ln clients is set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The owner of %Ln client(s) is set.</source>
        <translation>
            <numerusform>The owner of %Ln client is set.</numerusform>
            <numerusform>The owner of %Ln clients is set.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients, people, orders, invoices from a table</source>
        <translation>Clients, people, orders, invoices from a table</translation>
    </message>
    <message>
        <source>For this choose one client. Tier and owner can be set for several.</source>
        <translation>For this choose one client. Tier and owner can be set for several.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation>Log a contact…</translation>
    </message>
    <message>
        <source>Tier ▾</source>
        <translation>Tier ▾</translation>
    </message>
    <message>
        <source>Owner ▾</source>
        <translation>Owner ▾</translation>
    </message>
    <message>
        <source>Edit the card…</source>
        <translation>Edit the card…</translation>
    </message>
    <message>
        <source>Its news</source>
        <translation>Its news</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Hand over…</translation>
    </message>
    <message>
        <source>Imported tables and watched folders…</source>
        <translation>Imported tables and watched folders…</translation>
    </message>
    <message>
        <source>The same firm twice?…</source>
        <translation>The same firm twice?…</translation>
    </message>
    <message>
        <source>Tiers by profit…</source>
        <translation>Tiers by profit…</translation>
    </message>
    <message>
        <source>Hand over somebody's clients…</source>
        <translation>Hand over somebody's clients…</translation>
    </message>
    <message>
        <source>Exhibitions…</source>
        <translation>Exhibitions…</translation>
    </message>
    <message>
        <source>How often to speak with whom…</source>
        <translation>How often to speak with whom…</translation>
    </message>
    <message>
        <source>Watch a competitor or a line of business…</source>
        <translation>Watch a competitor or a line of business…</translation>
    </message>
    <message>
        <source>What counts as a sign of leaving…</source>
        <translation>What counts as a sign of leaving…</translation>
    </message>
    <message>
        <source>False alarms that were taught…</source>
        <translation>False alarms that were taught…</translation>
    </message>
    <message>
        <source>Voice of the customer…</source>
        <translation>Voice of the customer…</translation>
    </message>
    <message>
        <source>Export as a table…</source>
        <translation>Export as a table…</translation>
    </message>
    <message>
        <source>Calendar of contacts and days (.ics)…</source>
        <translation>Calendar of contacts and days (.ics)…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Owner of the client</source>
        <translation>Owner of the client</translation>
    </message>
    <message numerus="yes">
        <source>Owner of %n client(s)</source>
        <translation>
            <numerusform>Owner of %n client</numerusform>
            <numerusform>Owner of %n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>No client is called so.</source>
        <translation>No client is called so.</translation>
    </message>
    <message>
        <source>No client is yours yet: press W on one to take it.</source>
        <translation>No client is yours yet: press W on one to take it.</translation>
    </message>
    <message>
        <source>Nobody waits for a contact: the plan and all promises are kept.</source>
        <translation>Nobody waits for a contact: the plan and all promises are kept.</translation>
    </message>
    <message>
        <source>Nothing speaks of a client leaving. Watched are requests, orders, invoices, usage, contacts, complaints and tone.</source>
        <translation>Nothing speaks of a client leaving. Watched are requests, orders, invoices, usage, contacts, complaints and tone.</translation>
    </message>
    <message>
        <source>No gold client yet: three of them are asked each month how they are.</source>
        <translation>No gold client yet: three of them are asked each month how they are.</translation>
    </message>
    <message>
        <source>Names and word forms</source>
        <translation>Names and word forms</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Me (%1)</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Somebody else…</translation>
    </message>
</context>
<context>
    <name>CloseReason</name>
    <message>
        <source>The author agrees</source>
        <translation>The author agrees</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Put right</translation>
    </message>
    <message>
        <source>Answered; the author is silent</source>
        <translation>Answered; the author is silent</translation>
    </message>
    <message>
        <source>Anonymous author, all was told</source>
        <translation>Anonymous author, all was told</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>its interface, with a key of your own</source>
        <translation>its interface, with a key of your own</translation>
    </message>
    <message>
        <source>its notification mails</source>
        <translation>its notification mails</translation>
    </message>
    <message>
        <source>a table (CSV, XLSX)</source>
        <translation>a table (CSV, XLSX)</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>Its terms forbid collecting by programs.</source>
        <translation>Its terms forbid collecting by programs.</translation>
    </message>
    <message>
        <source>It shows captchas to programs, and its rules for them are not known.</source>
        <translation>It shows captchas to programs, and its rules for them are not known.</translation>
    </message>
    <message>
        <source>What its pages ask is a private interface.</source>
        <translation>What its pages ask is a private interface.</translation>
    </message>
    <message>
        <source>What its pages ask is a private interface, guarded by captchas.</source>
        <translation>What its pages ask is a private interface, guarded by captchas.</translation>
    </message>
    <message>
        <source>What its pages ask is a private interface; with a key only ratings come.</source>
        <translation>What its pages ask is a private interface; with a key only ratings come.</translation>
    </message>
    <message>
        <source>Its interface is guarded by captchas; the official one is paid for.</source>
        <translation>Its interface is guarded by captchas; the official one is paid for.</translation>
    </message>
    <message>
        <source>Its interface is for browsers only; the official one is by contract.</source>
        <translation>Its interface is for browsers only; the official one is by contract.</translation>
    </message>
    <message>
        <source>It has no public search, and its pages want a login.</source>
        <translation>It has no public search, and its pages want a login.</translation>
    </message>
    <message>
        <source>Its interface is for approved researchers only.</source>
        <translation>Its interface is for approved researchers only.</translation>
    </message>
    <message>
        <source>Its interface is by contract.</source>
        <translation>Its interface is by contract.</translation>
    </message>
    <message>
        <source>Only those who were invited may read there.</source>
        <translation>Only those who were invited may read there.</translation>
    </message>
    <message>
        <source>What is said there comes in all the same: %1.</source>
        <translation>What is said there comes in all the same: %1.</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Keys…</translation>
    </message>
    <message>
        <source>Watch a mailbox…</source>
        <translation>Watch a mailbox…</translation>
    </message>
    <message>
        <source>Bring in a file…</source>
        <translation>Bring in a file…</translation>
    </message>
    <message>
        <source>Add a mention by hand…</source>
        <translation>Add a mention by hand…</translation>
    </message>
    <message>
        <source>%1 is not crawled.</source>
        <translation>%1 is not crawled.</translation>
    </message>
    <message>
        <source>Mails, tables, saved pages</source>
        <translation>Mails, tables, saved pages</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Bring in a file</translation>
    </message>
    <message>
        <source>The mention is kept. It stands among the others.</source>
        <translation>The mention is kept. It stands among the others.</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>Red</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Teal</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grey</translation>
    </message>
</context>
<context>
    <name>Compensation</name>
    <message>
        <source>proposed</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>given</source>
        <translation>given</translation>
    </message>
</context>
<context>
    <name>CompensationDialog</name>
    <message>
        <source>Compensation</source>
        <translation>Compensation</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Instead of money: free delivery next time</source>
        <translation>Instead of money: free delivery next time</translation>
    </message>
    <message>
        <source>10 % of the order for each day late</source>
        <translation>10 % of the order for each day late</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Or a favour</source>
        <translation>Or a favour</translation>
    </message>
    <message>
        <source>Order that went wrong</source>
        <translation>Order that went wrong</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>How it is computed</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Name an amount or a favour, one of the two.</source>
        <translation>Name an amount or a favour, one of the two.</translation>
    </message>
    <message>
        <source>Say how it is computed: the head reads that first.</source>
        <translation>Say how it is computed: the head reads that first.</translation>
    </message>
    <message>
        <source>The amount is no number.</source>
        <translation>The amount is no number.</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>not reached</source>
        <translation>not reached</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Log the contact</source>
        <translation>Log the contact</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>Their tone</source>
        <translation>Their tone</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>How it went</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>What we promised</translation>
    </message>
    <message>
        <source>what we promised</source>
        <translation>what we promised</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Contact with %1</source>
        <translation>Contact with %1</translation>
    </message>
    <message>
        <source>It was not</source>
        <translation>It was not</translation>
    </message>
    <message>
        <source>Say in a few words how it went, or what it was about.</source>
        <translation>Say in a few words how it went, or what it was about.</translation>
    </message>
    <message>
        <source>This is no day: write it like 31.12.2026.</source>
        <translation>This is no day: write it like 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>ContactedDialog</name>
    <message>
        <source>Contacted</source>
        <translation>Contacted</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Logged with each of them; one undo takes all back.</source>
        <translation>Logged with each of them; one undo takes all back.</translation>
    </message>
    <message>
        <source>The day of the contact is kept with the client. An occasion is used once.</source>
        <translation>The day of the contact is kept with the client. An occasion is used once.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) contacted</source>
        <translation>
            <numerusform>%Ln client contacted</numerusform>
            <numerusform>%Ln clients contacted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Russia</source>
        <translation>Russia</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakhstan</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Latvia</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lithuania</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sweden</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Germany</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Poland</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>United Kingdom</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>United States</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message numerus="yes">
        <source>%Ln post(s) read</source>
        <translation>
            <numerusform>%Ln post read</numerusform>
            <numerusform>%Ln posts read</numerusform>
        </translation>
    </message>
    <message>
        <source>No place is being watched yet.</source>
        <translation>No place is being watched yet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) watched</source>
        <translation>
            <numerusform>%Ln place watched</numerusform>
            <numerusform>%Ln places watched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln named you</source>
        <translation>
            <numerusform>%Ln named you</numerusform>
            <numerusform>%Ln named you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be read</source>
        <translation>
            <numerusform>%Ln place could not be read</numerusform>
            <numerusform>%Ln places could not be read</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 since %2</translation>
    </message>
</context>
<context>
    <name>Crawler</name>
    <message>
        <source>%1 forum</source>
        <translation>%1 forum</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Page with posts</source>
        <translation>Page with posts</translation>
    </message>
    <message>
        <source>Guest book</source>
        <translation>Guest book</translation>
    </message>
    <message>
        <source>Article with comments</source>
        <translation>Article with comments</translation>
    </message>
    <message>
        <source>Comments below an article</source>
        <translation>Comments below an article</translation>
    </message>
    <message>
        <source>Comments kept by isso</source>
        <translation>Comments kept by isso</translation>
    </message>
    <message>
        <source>Brought in by hand</source>
        <translation>Brought in by hand</translation>
    </message>
    <message>
        <source>News search</source>
        <translation>News search</translation>
    </message>
    <message>
        <source>List of a site's news</source>
        <translation>List of a site's news</translation>
    </message>
    <message>
        <source>Finnish Trade Register</source>
        <translation>Finnish Trade Register</translation>
    </message>
    <message>
        <source>Folder of a mailbox</source>
        <translation>Folder of a mailbox</translation>
    </message>
    <message>
        <source>Page of reviews</source>
        <translation>Page of reviews</translation>
    </message>
    <message>
        <source>WordPress site</source>
        <translation>WordPress site</translation>
    </message>
    <message>
        <source>Reviews in the App Store</source>
        <translation>Reviews in the App Store</translation>
    </message>
    <message>
        <source>Reviews in App Store Connect</source>
        <translation>Reviews in App Store Connect</translation>
    </message>
    <message>
        <source>Reviews in Google Play</source>
        <translation>Reviews in Google Play</translation>
    </message>
    <message>
        <source>Reviews in Google Maps</source>
        <translation>Reviews in Google Maps</translation>
    </message>
    <message>
        <source>Reviews of your business at Google</source>
        <translation>Reviews of your business at Google</translation>
    </message>
    <message>
        <source>Reviews at Trustpilot</source>
        <translation>Reviews at Trustpilot</translation>
    </message>
    <message>
        <source>Search of Yandex</source>
        <translation>Search of Yandex</translation>
    </message>
    <message>
        <source>Suomi24 forum</source>
        <translation>Suomi24 forum</translation>
    </message>
    <message>
        <source>Vauva.fi forum</source>
        <translation>Vauva.fi forum</translation>
    </message>
    <message>
        <source>Comments at Yle</source>
        <translation>Comments at Yle</translation>
    </message>
    <message>
        <source>Telegram channel</source>
        <translation>Telegram channel</translation>
    </message>
    <message>
        <source>VK</source>
        <translation>VK</translation>
    </message>
</context>
<context>
    <name>DateKind</name>
    <message>
        <source>Birthday</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>Professional holiday</source>
        <translation>Professional holiday</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Public holiday</translation>
    </message>
    <message>
        <source>Anniversary of the firm</source>
        <translation>Anniversary of the firm</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Contract ends</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Exhibition</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>dd.mm.yyyy</translation>
    </message>
    <message>
        <source>dd.mm. or dd.mm.yyyy</source>
        <translation>dd.mm. or dd.mm.yyyy</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>since yesterday</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>late by %1</translation>
    </message>
</context>
<context>
    <name>DeadlineDialog</name>
    <message>
        <source>First answer due</source>
        <translation>First answer due</translation>
    </message>
    <message>
        <source>Set the deadline</source>
        <translation>Set the deadline</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Certainly meant</source>
        <translation>Certainly meant</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>Named in passing</source>
        <translation>Named in passing</translation>
    </message>
</context>
<context>
    <name>Detection</name>
    <message>
        <source>The site first checks that a person sits at the browser.</source>
        <translation>The site first checks that a person sits at the browser.</translation>
    </message>
    <message>
        <source>The site asks for a captcha.</source>
        <translation>The site asks for a captcha.</translation>
    </message>
    <message>
        <source>A login form stands where the posts should be.</source>
        <translation>A login form stands where the posts should be.</translation>
    </message>
    <message>
        <source>The page says that only members may read it.</source>
        <translation>The page says that only members may read it.</translation>
    </message>
    <message>
        <source>The server asks for a name and a password.</source>
        <translation>The server asks for a name and a password.</translation>
    </message>
    <message>
        <source>The server refuses this address to us (403).</source>
        <translation>The server refuses this address to us (403).</translation>
    </message>
    <message>
        <source>The site refuses this address to us.</source>
        <translation>The site refuses this address to us.</translation>
    </message>
    <message>
        <source>The service refused the key.</source>
        <translation>The service refused the key.</translation>
    </message>
    <message>
        <source>The proxy of your network asks for a name and a password.</source>
        <translation>The proxy of your network asks for a name and a password.</translation>
    </message>
    <message>
        <source>The page is withheld for legal reasons.</source>
        <translation>The page is withheld for legal reasons.</translation>
    </message>
    <message>
        <source>The address leads to the front page of another site.</source>
        <translation>The address leads to the front page of another site.</translation>
    </message>
    <message>
        <source>The site shows this page for whatever is not there.</source>
        <translation>The site shows this page for whatever is not there.</translation>
    </message>
    <message>
        <source>The site is gone: its name is for sale or parked.</source>
        <translation>The site is gone: its name is for sale or parked.</translation>
    </message>
    <message>
        <source>The page itself says that nothing is there.</source>
        <translation>The page itself says that nothing is there.</translation>
    </message>
    <message>
        <source>The site answers slowly: not all that may be there was tried.</source>
        <translation>The site answers slowly: not all that may be there was tried.</translation>
    </message>
    <message>
        <source>%1 stands before the site and refuses programs.</source>
        <translation>%1 stands before the site and refuses programs.</translation>
    </message>
    <message>
        <source>%1 stands before the site and lets only a person's browser in.</source>
        <translation>%1 stands before the site and lets only a person's browser in.</translation>
    </message>
    <message>
        <source>%1 asks for a captcha.</source>
        <translation>%1 asks for a captcha.</translation>
    </message>
    <message>
        <source>A forum, made with %1.</source>
        <translation>A forum, made with %1.</translation>
    </message>
    <message>
        <source>A blog, made with %1.</source>
        <translation>A blog, made with %1.</translation>
    </message>
    <message>
        <source>A site, made with %1.</source>
        <translation>A site, made with %1.</translation>
    </message>
    <message>
        <source>A shop, made with %1.</source>
        <translation>A shop, made with %1.</translation>
    </message>
    <message>
        <source>A page with comments by %1.</source>
        <translation>A page with comments by %1.</translation>
    </message>
    <message>
        <source>A social network, made with %1.</source>
        <translation>A social network, made with %1.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DigestMail</name>
    <message>
        <source>Morning list by mail</source>
        <translation>Morning list by mail</translation>
    </message>
    <message>
        <source>Nothing is sent from here: open the file in your mail program.</source>
        <translation>Nothing is sent from here: open the file in your mail program.</translation>
    </message>
    <message>
        <source>Save the draft…</source>
        <translation>Save the draft…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Whose list</source>
        <translation>Whose list</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Save the draft</translation>
    </message>
    <message>
        <source>Write an address.</source>
        <translation>Write an address.</translation>
    </message>
    <message>
        <source>nobody's yet</source>
        <translation>nobody's yet</translation>
    </message>
</context>
<context>
    <name>DismissReason</name>
    <message>
        <source>Another firm is meant</source>
        <translation>Another firm is meant</translation>
    </message>
    <message>
        <source>No complaint</source>
        <translation>No complaint</translation>
    </message>
    <message>
        <source>The author took it back</source>
        <translation>The author took it back</translation>
    </message>
    <message>
        <source>An abusive post without facts</source>
        <translation>An abusive post without facts</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>published</source>
        <translation>published</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop mails, tables or saved pages here to look at what they say</source>
        <translation>Drop mails, tables or saved pages here to look at what they say</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>The same firm twice?</source>
        <translation>The same firm twice?</translation>
    </message>
    <message>
        <source>Joined cards become one: names, people, contacts, news and trade. Ctrl+Z takes them apart again.</source>
        <translation>Joined cards become one: names, people, contacts, news and trade. Ctrl+Z takes them apart again.</translation>
    </message>
    <message>
        <source>No two cards look like one firm.</source>
        <translation>No two cards look like one firm.</translation>
    </message>
    <message>
        <source>One firm: join</source>
        <translation>One firm: join</translation>
    </message>
    <message>
        <source>Two firms</source>
        <translation>Two firms</translation>
    </message>
</context>
<context>
    <name>EditPlace</name>
    <message>
        <source>Edit the place</source>
        <translation>Edit the place</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>An address starts with https:// or http://.</source>
        <translation>An address starts with https:// or http://.</translation>
    </message>
</context>
<context>
    <name>Effort</name>
    <message>
        <source>To be kept</source>
        <translation>To be kept</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Being won back</source>
        <translation>Being won back</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Came back</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Let go</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Given up</translation>
    </message>
</context>
<context>
    <name>EndFields</name>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>The author agrees</source>
        <translation>The author agrees</translation>
    </message>
    <message>
        <source>Where the author agreed</source>
        <translation>Where the author agreed</translation>
    </message>
    <message>
        <source>The author has no name and so cannot agree: record the reason.</source>
        <translation>The author has no name and so cannot agree: record the reason.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Put right</source>
        <translation>Put right</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Refuted</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation>Not resolved</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Something went wrong inside the program.</translation>
    </message>
    <message>
        <source>This can't be used as given.</source>
        <translation>This can't be used as given.</translation>
    </message>
    <message>
        <source>Check what was entered.</source>
        <translation>Check what was entered.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>This is no longer there.</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile; look at the list again.</source>
        <translation>It may have been removed meanwhile; look at the list again.</translation>
    </message>
    <message>
        <source>This step is not possible from the present state.</source>
        <translation>This step is not possible from the present state.</translation>
    </message>
    <message>
        <source>Look at the present state; somebody may have changed it.</source>
        <translation>Look at the present state; somebody may have changed it.</translation>
    </message>
    <message>
        <source>This is not for you to do.</source>
        <translation>This is not for you to do.</translation>
    </message>
    <message>
        <source>Ask the head for another role, or let a colleague do it.</source>
        <translation>Ask the head for another role, or let a colleague do it.</translation>
    </message>
    <message>
        <source>No Chromium is installed, so there is no picture of the page.</source>
        <translation>No Chromium is installed, so there is no picture of the page.</translation>
    </message>
    <message>
        <source>Open the kept page itself; what is proved is its bytes.</source>
        <translation>Open the kept page itself; what is proved is its bytes.</translation>
    </message>
    <message>
        <source>The service gave no time stamp on what it was asked to stamp.</source>
        <translation>The service gave no time stamp on what it was asked to stamp.</translation>
    </message>
    <message>
        <source>Check its address, or choose another service.</source>
        <translation>Check its address, or choose another service.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>This can't be undone: it was changed again since.</source>
        <translation>This can't be undone: it was changed again since.</translation>
    </message>
    <message>
        <source>Change it by hand instead.</source>
        <translation>Change it by hand instead.</translation>
    </message>
    <message>
        <source>The data folder can't be used.</source>
        <translation>The data folder can't be used.</translation>
    </message>
    <message>
        <source>Choose another folder, or look into the log file.</source>
        <translation>Choose another folder, or look into the log file.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of this program.</source>
        <translation>The data was written by a newer version of this program.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Install the newer version.</translation>
    </message>
    <message>
        <source>The data folder lies on a network drive.</source>
        <translation>The data folder lies on a network drive.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer.</source>
        <translation>Choose a folder on a disk of this computer.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>Free some space; nothing that was kept is lost.</source>
        <translation>Free some space; nothing that was kept is lost.</translation>
    </message>
    <message>
        <source>The data folder can't be written.</source>
        <translation>The data folder can't be written.</translation>
    </message>
    <message>
        <source>Make it writable, or choose another folder.</source>
        <translation>Make it writable, or choose another folder.</translation>
    </message>
    <message>
        <source>The database is damaged, or is no database.</source>
        <translation>The database is damaged, or is no database.</translation>
    </message>
    <message>
        <source>Put back a copy from the folder “backups” beside it.</source>
        <translation>Put back a copy from the folder “backups” beside it.</translation>
    </message>
    <message>
        <source>Another program kept the database locked for too long.</source>
        <translation>Another program kept the database locked for too long.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Close the other program and try again.</translation>
    </message>
    <message>
        <source>Another crawl is under way.</source>
        <translation>Another crawl is under way.</translation>
    </message>
    <message>
        <source>Its results appear here by themselves.</source>
        <translation>Its results appear here by themselves.</translation>
    </message>
    <message>
        <source>This crawl slept too long and another one took over.</source>
        <translation>This crawl slept too long and another one took over.</translation>
    </message>
    <message>
        <source>Nothing is lost; the next crawl goes on.</source>
        <translation>Nothing is lost; the next crawl goes on.</translation>
    </message>
    <message>
        <source>The details are in the log file of the data folder: %1</source>
        <translation>The details are in the log file of the data folder: %1</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>the text is about it</source>
        <translation>the text is about it</translation>
    </message>
    <message>
        <source>in passing</source>
        <translation>in passing</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>New product or business</source>
        <translation>New product or business</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Departure</translation>
    </message>
    <message>
        <source>Merger or acquisition</source>
        <translation>Merger or acquisition</translation>
    </message>
    <message>
        <source>Reorganisation</source>
        <translation>Reorganisation</translation>
    </message>
    <message>
        <source>Rebranding</source>
        <translation>Rebranding</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Anniversary</translation>
    </message>
    <message>
        <source>Exhibition or conference</source>
        <translation>Exhibition or conference</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>Tender</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulty</translation>
    </message>
    <message>
        <source>Public praise</source>
        <translation>Public praise</translation>
    </message>
    <message>
        <source>Public blame</source>
        <translation>Public blame</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Regulation</translation>
    </message>
</context>
<context>
    <name>Every</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>every minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>every hour</numerusform>
            <numerusform>every %n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>every minute</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>every hour</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>every day</translation>
    </message>
</context>
<context>
    <name>Fairs</name>
    <message>
        <source>Exhibitions</source>
        <translation>Exhibitions</translation>
    </message>
    <message>
        <source>A month ahead they become a reason to call every client of that line of business.</source>
        <translation>A month ahead they become a reason to call every client of that line of business.</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Exhibition</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>Line of business</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>None is written down yet.</source>
        <translation>None is written down yet.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Write what it is called and from which day, like 31.12.2026.</source>
        <translation>Write what it is called and from which day, like 31.12.2026.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Ours</source>
        <translation>Ours</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>A third party's</source>
        <translation>A third party's</translation>
    </message>
    <message>
        <source>Wrong firm</source>
        <translation>Wrong firm</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Not known yet</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>This file is no text. Nothing was changed.</source>
        <translation>This file is no text. Nothing was changed.</translation>
    </message>
    <message>
        <source>The file is broken at line %1. Nothing was added; export it again.</source>
        <translation>The file is broken at line %1. Nothing was added; export it again.</translation>
    </message>
    <message>
        <source>This is no list of feeds (OPML). Nothing was added.</source>
        <translation>This is no list of feeds (OPML). Nothing was added.</translation>
    </message>
    <message>
        <source>This is no list of names. Nothing was added.</source>
        <translation>This is no list of names. Nothing was added.</translation>
    </message>
    <message>
        <source>The file can't be used: %1</source>
        <translation>The file can't be used: %1</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search in the mentions</source>
        <translation>Search in the mentions</translation>
    </message>
    <message>
        <source>Words in any case, “a phrase”, -without, OR, site:, author:, from:, before: (key /)</source>
        <translation>Words in any case, “a phrase”, -without, OR, site:, author:, from:, before: (key /)</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>More filters</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>All names</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Given to</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Take this filter away</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>Others: type site:name in the search field</source>
        <translation>Others: type site:name in the search field</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Save this view…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Save this view</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Remove the view “%1”</source>
        <translation>Remove the view “%1”</translation>
    </message>
    <message>
        <source>The view “%1” is kept.</source>
        <translation>The view “%1” is kept.</translation>
    </message>
    <message>
        <source>The view “%1” is removed.</source>
        <translation>The view “%1” is removed.</translation>
    </message>
</context>
<context>
    <name>FirmDialog</name>
    <message>
        <source>Its name is looked for too. A firm that ended often goes on as another one.</source>
        <translation>Its name is looked for too. A firm that ended often goes on as another one.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Legal entity of %1</source>
        <translation>Legal entity of %1</translation>
    </message>
    <message>
        <source>Take off the card</source>
        <translation>Take off the card</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Write the name.</translation>
    </message>
    <message>
        <source>This is no day: write it like 31.12.1995.</source>
        <translation>This is no day: write it like 31.12.1995.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Three questions, then it watches</source>
        <translation>Three questions, then it watches</translation>
    </message>
    <message>
        <source>Everything can be changed later. What you enter stays on this computer.</source>
        <translation>Everything can be changed later. What you enter stays on this computer.</translation>
    </message>
    <message>
        <source>What is your company called?</source>
        <translation>What is your company called?</translation>
    </message>
    <message>
        <source>As people write it. The program finds the name in every grammatical form.</source>
        <translation>As people write it. The program finds the name in every grammatical form.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>for example: Northwind Windows</source>
        <translation>for example: Northwind Windows</translation>
    </message>
    <message>
        <source>Also written (brands, abbreviations), with commas between</source>
        <translation>Also written (brands, abbreviations), with commas between</translation>
    </message>
    <message>
        <source>People write in</source>
        <translation>People write in</translation>
    </message>
    <message>
        <source>These forms count. Click away what means something else.</source>
        <translation>These forms count. Click away what means something else.</translation>
    </message>
    <message>
        <source>Who are your key clients?</source>
        <translation>Who are your key clients?</translation>
    </message>
    <message>
        <source>One a line, pasted from anywhere. Their news become occasions to call. May stay empty.</source>
        <translation>One a line, pasted from anywhere. Their news become occasions to call. May stay empty.</translation>
    </message>
    <message>
        <source>Key clients, one a line</source>
        <translation>Key clients, one a line</translation>
    </message>
    <message>
        <source>Where do people write?</source>
        <translation>Where do people write?</translation>
    </message>
    <message>
        <source>Paste addresses of forums, news sites, blogs or Telegram channels: the program finds out how to read each.</source>
        <translation>Paste addresses of forums, news sites, blogs or Telegram channels: the program finds out how to read each.</translation>
    </message>
    <message>
        <source>Or choose from ready-made places…</source>
        <translation>Or choose from ready-made places…</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>Start watching</translation>
    </message>
    <message>
        <source>The name is all that is needed to begin.</source>
        <translation>The name is all that is needed to begin.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Still looking at the addresses…</source>
        <translation>Still looking at the addresses…</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) can't be watched: see why above, or go on without.</source>
        <translation>
            <numerusform>%n address can't be watched: see why above, or go on without it.</numerusform>
            <numerusform>%n addresses can't be watched: see why above, or go on without them.</numerusform>
        </translation>
    </message>
    <message>
        <source>No place yet: you can add places at any time.</source>
        <translation>No place yet: you can add places at any time.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) will be read as far back as each allows.</source>
        <translation>
            <numerusform>%n place will be read as far back as it allows.</numerusform>
            <numerusform>%n places will be read as far back as each allows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormPicker</name>
    <message>
        <source>Another form</source>
        <translation>Another form</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Click to take this form away or back</source>
        <translation>Click to take this form away or back</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>As given</translation>
    </message>
    <message numerus="yes">
        <source>and %n more form(s)</source>
        <translation>
            <numerusform>and %n more form</numerusform>
            <numerusform>and %n more forms</numerusform>
        </translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Added by you</translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <source>this number is there</source>
        <translation>this number is there</translation>
    </message>
    <message>
        <source>something else agrees</source>
        <translation>something else agrees</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>the day</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>the amount</translation>
    </message>
    <message>
        <source>the amount is rounded</source>
        <translation>the amount is rounded</translation>
    </message>
    <message>
        <source>the sum of the payments</source>
        <translation>the sum of the payments</translation>
    </message>
    <message>
        <source>another currency</source>
        <translation>another currency</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>the product</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>the place</translation>
    </message>
    <message>
        <source>such a place of ours exists</source>
        <translation>such a place of ours exists</translation>
    </message>
    <message>
        <source>no delivery is written down</source>
        <translation>no delivery is written down</translation>
    </message>
    <message>
        <source>there is such a row</source>
        <translation>there is such a row</translation>
    </message>
    <message>
        <source>a refund is written down</source>
        <translation>a refund is written down</translation>
    </message>
    <message>
        <source>delivered on %1</source>
        <translation>delivered on %1</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>was due on %1</translation>
    </message>
    <message>
        <source>none of our %1 numbers looks so</source>
        <translation>none of our %1 numbers looks so</translation>
    </message>
    <message>
        <source>ours look like %1</source>
        <translation>ours look like %1</translation>
    </message>
    <message>
        <source>after the post was written</source>
        <translation>after the post was written</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>closed on %1</translation>
    </message>
    <message>
        <source>no working day: %1</source>
        <translation>no working day: %1</translation>
    </message>
    <message>
        <source>never on a %1</source>
        <translation>never on a %1</translation>
    </message>
    <message>
        <source>of %1 rows</source>
        <translation>of %1 rows</translation>
    </message>
    <message>
        <source>had left on %1</source>
        <translation>had left on %1</translation>
    </message>
    <message>
        <source>came only on %1</source>
        <translation>came only on %1</translation>
    </message>
    <message>
        <source>was not on shift on %1</source>
        <translation>was not on shift on %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) away</source>
        <translation>
            <numerusform>%n day away</numerusform>
            <numerusform>%n days away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the purchase</source>
        <translation>
            <numerusform>%n day before the purchase</numerusform>
            <numerusform>%n days before the purchase</numerusform>
        </translation>
    </message>
    <message>
        <source>two digits swapped</source>
        <translation>two digits swapped</translation>
    </message>
    <message>
        <source>one digit is another</source>
        <translation>one digit is another</translation>
    </message>
    <message>
        <source>one digit left out</source>
        <translation>one digit left out</translation>
    </message>
    <message>
        <source>one digit too many</source>
        <translation>one digit too many</translation>
    </message>
    <message>
        <source>in another case</source>
        <translation>in another case</translation>
    </message>
    <message>
        <source>in another alphabet</source>
        <translation>in another alphabet</translation>
    </message>
    <message>
        <source>with initials</source>
        <translation>with initials</translation>
    </message>
    <message>
        <source>with a slip</source>
        <translation>with a slip</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>in part</translation>
    </message>
    <message>
        <source>the form «%1» stands there</source>
        <translation>the form «%1» stands there</translation>
    </message>
    <message>
        <source>all that is written at this place is about it</source>
        <translation>all that is written at this place is about it</translation>
    </message>
    <message>
        <source>it wrote this itself</source>
        <translation>it wrote this itself</translation>
    </message>
    <message>
        <source>the headline names it</source>
        <translation>the headline names it</translation>
    </message>
    <message>
        <source>the word «%1» stands near it</source>
        <translation>the word «%1» stands near it</translation>
    </message>
    <message>
        <source>none of the words that should stand near it is there</source>
        <translation>none of the words that should stand near it is there</translation>
    </message>
    <message>
        <source>it stands only in what the author quotes</source>
        <translation>it stands only in what the author quotes</translation>
    </message>
    <message>
        <source>it stands only in a link</source>
        <translation>it stands only in a link</translation>
    </message>
    <message>
        <source>the name is also a common word</source>
        <translation>the name is also a common word</translation>
    </message>
    <message>
        <source>it is written in lower case</source>
        <translation>it is written in lower case</translation>
    </message>
    <message>
        <source>it stands at the start of a sentence, where any word has a capital</source>
        <translation>it stands at the start of a sentence, where any word has a capital</translation>
    </message>
    <message>
        <source>it stands in quotation marks</source>
        <translation>it stands in quotation marks</translation>
    </message>
    <message>
        <source>a legal form stands beside it</source>
        <translation>a legal form stands beside it</translation>
    </message>
    <message>
        <source>it stands there as a tag</source>
        <translation>it stands there as a tag</translation>
    </message>
    <message>
        <source>the firm is meant, by how the name is used here (%1 %)</source>
        <translation>the firm is meant, by how the name is used here (%1 %)</translation>
    </message>
    <message>
        <source>the name may mean another thing here (the firm: %1 %)</source>
        <translation>the name may mean another thing here (the firm: %1 %)</translation>
    </message>
    <message>
        <source>another thing of this name seems to be meant (%1 %)</source>
        <translation>another thing of this name seems to be meant (%1 %)</translation>
    </message>
    <message>
        <source>like mention %1, of which a person said whether it is about it</source>
        <translation>like mention %1, of which a person said whether it is about it</translation>
    </message>
    <message>
        <source>it stands only in a list</source>
        <translation>it stands only in a list</translation>
    </message>
    <message>
        <source>it stands only in a row of tags</source>
        <translation>it stands only in a row of tags</translation>
    </message>
    <message>
        <source>it stands only in a quoted line</source>
        <translation>it stands only in a quoted line</translation>
    </message>
    <message>
        <source>it stands only in a signature</source>
        <translation>it stands only in a signature</translation>
    </message>
    <message>
        <source>the text model takes it for a complaint (%1 %)</source>
        <translation>the text model takes it for a complaint (%1 %)</translation>
    </message>
    <message>
        <source>the text model takes it for this kind (%1 %)</source>
        <translation>the text model takes it for this kind (%1 %)</translation>
    </message>
    <message>
        <source>the text model hears this tone (%1 %)</source>
        <translation>the text model hears this tone (%1 %)</translation>
    </message>
    <message>
        <source>the text model names this reason (%1 %)</source>
        <translation>the text model names this reason (%1 %)</translation>
    </message>
    <message>
        <source>words of blame: %1</source>
        <translation>words of blame: %1</translation>
    </message>
    <message>
        <source>single words decided, the text model did not read it</source>
        <translation>single words decided, the text model did not read it</translation>
    </message>
    <message>
        <source>like mention %1, whose kind a person set</source>
        <translation>like mention %1, whose kind a person set</translation>
    </message>
    <message>
        <source>like mention %1, whose tone a person set</source>
        <translation>like mention %1, whose tone a person set</translation>
    </message>
    <message>
        <source>like mention %1, whose reason a person set</source>
        <translation>like mention %1, whose reason a person set</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>Go to the case</source>
        <translation>Go to the case</translation>
    </message>
    <message>
        <source>Go to the complaint</source>
        <translation>Go to the complaint</translation>
    </message>
    <message>
        <source>Go to the news</source>
        <translation>Go to the news</translation>
    </message>
    <message>
        <source>No offer and no congratulation now: %1.</source>
        <translation>No offer and no congratulation now: %1.</translation>
    </message>
    <message>
        <source>%1 is overdue</source>
        <translation>%1 is overdue</translation>
    </message>
    <message>
        <source>their complaint is open</source>
        <translation>their complaint is open</translation>
    </message>
    <message>
        <source>a complaint that may be theirs waits in Mentions</source>
        <translation>a complaint that may be theirs waits in Mentions</translation>
    </message>
    <message>
        <source>there are grave news about them</source>
        <translation>there are grave news about them</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Hand over…</source>
        <translation>Hand over…</translation>
    </message>
    <message>
        <source>Hand over somebody's clients</source>
        <translation>Hand over somebody's clients</translation>
    </message>
    <message>
        <source>When one of us leaves, his clients are at risk. They are handed over one by one: each with its risks, the riskiest first.</source>
        <translation>When one of us leaves, his clients are at risk. They are handed over one by one: each with its risks, the riskiest first.</translation>
    </message>
    <message>
        <source>Whose clients</source>
        <translation>Whose clients</translation>
    </message>
    <message>
        <source>nobody's</source>
        <translation>nobody's</translation>
    </message>
    <message>
        <source>No client left here.</source>
        <translation>No client left here.</translation>
    </message>
    <message>
        <source>Open occasions and promises go along. Until the new owner has spoken with the client, the handover stays a risk.</source>
        <translation>Open occasions and promises go along. Until the new owner has spoken with the client, the handover stays a risk.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>What the new owner must know</source>
        <translation>What the new owner must know</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>Hand over %1</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risks</translation>
    </message>
    <message>
        <source>Say to whom.</source>
        <translation>Say to whom.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Not visited yet</source>
        <translation>Not visited yet</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Needs you</translation>
    </message>
    <message>
        <source>Can't be watched</source>
        <translation>Can't be watched</translation>
    </message>
</context>
<context>
    <name>Identifier</name>
    <message>
        <source>INN</source>
        <translation>INN</translation>
    </message>
    <message>
        <source>OGRN</source>
        <translation>OGRN</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>VAT number</translation>
    </message>
    <message>
        <source>Number in our books</source>
        <translation>Number in our books</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Other number</translation>
    </message>
</context>
<context>
    <name>Industry</name>
    <message>
        <source>Accounting</source>
        <translation>Accounting</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Advertising</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Agriculture</translation>
    </message>
    <message>
        <source>Car trade</source>
        <translation>Car trade</translation>
    </message>
    <message>
        <source>Aviation</source>
        <translation>Aviation</translation>
    </message>
    <message>
        <source>Banking</source>
        <translation>Banking</translation>
    </message>
    <message>
        <source>Chemistry</source>
        <translation>Chemistry</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Construction</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Culture</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energy</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>Engineering</translation>
    </message>
    <message>
        <source>Fishing</source>
        <translation>Fishing</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Food</translation>
    </message>
    <message>
        <source>Forestry</source>
        <translation>Forestry</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Hotels and restaurants</source>
        <translation>Hotels and restaurants</translation>
    </message>
    <message>
        <source>Housing and utilities</source>
        <translation>Housing and utilities</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Insurance</translation>
    </message>
    <message>
        <source>Information technology</source>
        <translation>Information technology</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Manufacturing</translation>
    </message>
    <message>
        <source>Media and printing</source>
        <translation>Media and printing</translation>
    </message>
    <message>
        <source>Metallurgy</source>
        <translation>Metallurgy</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>Mining</translation>
    </message>
    <message>
        <source>Oil and gas</source>
        <translation>Oil and gas</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>Retail</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Roads</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Shipping</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Telecommunications</translation>
    </message>
    <message>
        <source>Textiles</source>
        <translation>Textiles</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Travel</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>reading</source>
        <translation>reading</translation>
    </message>
    <message>
        <source>looking through kept posts</source>
        <translation>looking through kept posts</translation>
    </message>
    <message>
        <source>understanding new posts</source>
        <translation>understanding new posts</translation>
    </message>
    <message>
        <source>working</source>
        <translation>working</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 of %3</translation>
    </message>
</context>
<context>
    <name>JudgeDialog</name>
    <message>
        <source>What the verdict rests on</source>
        <translation>What the verdict rests on</translation>
    </message>
    <message>
        <source>Keep the verdict</source>
        <translation>Keep the verdict</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Delivery note 118; the driver asked on 3 November</source>
        <translation>Delivery note 118; the driver asked on 3 November</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Rests on</translation>
    </message>
    <message>
        <source>Say which record, paper or person shows it.</source>
        <translation>Say which record, paper or person shows it.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Letters are places on the keyboard: they work on a Cyrillic layout too.</source>
        <translation>Letters are places on the keyboard: they work on a Cyrillic layout too.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Undo the last act</source>
        <translation>Undo the last act</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Go to a page</translation>
    </message>
    <message>
        <source>Next field or list</source>
        <translation>Next field or list</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>This list</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>On this page</translation>
    </message>
</context>
<context>
    <name>KeyName</name>
    <message>
        <source>Issuer ID</source>
        <translation>Issuer ID</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Key ID</translation>
    </message>
    <message>
        <source>Private key (.p8 file)</source>
        <translation>Private key (.p8 file)</translation>
    </message>
    <message>
        <source>Your handle</source>
        <translation>Your handle</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>App password</translation>
    </message>
    <message>
        <source>Its server</source>
        <translation>Its server</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API key</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh token</translation>
    </message>
    <message>
        <source>Key file of a service account (JSON)</source>
        <translation>Key file of a service account (JSON)</translation>
    </message>
    <message>
        <source>Password of the mailbox</source>
        <translation>Password of the mailbox</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access token</translation>
    </message>
    <message>
        <source>Number of the business account</source>
        <translation>Number of the business account</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer token</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>Application ID</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>Application key</translation>
    </message>
    <message>
        <source>Number of the folder</source>
        <translation>Number of the folder</translation>
    </message>
    <message>
        <source>App Store Connect gives the file out once.</source>
        <translation>App Store Connect gives the file out once.</translation>
    </message>
    <message>
        <source>As in name.bsky.social.</source>
        <translation>As in name.bsky.social.</translation>
    </message>
    <message>
        <source>Made in the settings of Bluesky; not the password of the account.</source>
        <translation>Made in the settings of Bluesky; not the password of the account.</translation>
    </message>
    <message>
        <source>Only where the account is not at bsky.social.</source>
        <translation>Only where the account is not at bsky.social.</translation>
    </message>
    <message>
        <source>Free, of an application of type REST.</source>
        <translation>Free, of an application of type REST.</translation>
    </message>
    <message>
        <source>Stands in your account at NewsAPI.ai.</source>
        <translation>Stands in your account at NewsAPI.ai.</translation>
    </message>
    <message>
        <source>Of an OAuth client in your Google Cloud project.</source>
        <translation>Of an OAuth client in your Google Cloud project.</translation>
    </message>
    <message>
        <source>Issued for the scope business.manage.</source>
        <translation>Issued for the scope business.manage.</translation>
    </message>
    <message>
        <source>Of a Google Cloud project with Places API (New).</source>
        <translation>Of a Google Cloud project with Places API (New).</translation>
    </message>
    <message>
        <source>The account must be allowed to see reviews.</source>
        <translation>The account must be allowed to see reviews.</translation>
    </message>
    <message>
        <source>Many providers issue one of its own for programs (app password).</source>
        <translation>Many providers issue one of its own for programs (app password).</translation>
    </message>
    <message>
        <source>Of your Meta application, with the rights for your business account.</source>
        <translation>Of your Meta application, with the rights for your business account.</translation>
    </message>
    <message>
        <source>Written with its server: mastodon.example:TOKEN</source>
        <translation>Written with its server: mastodon.example:TOKEN</translation>
    </message>
    <message>
        <source>Stands under the name of your application at Reddit.</source>
        <translation>Stands under the name of your application at Reddit.</translation>
    </message>
    <message>
        <source>Free; it lifts the limit of requests a day.</source>
        <translation>Free; it lifts the limit of requests a day.</translation>
    </message>
    <message>
        <source>Needs a business account with API access.</source>
        <translation>Needs a business account with API access.</translation>
    </message>
    <message>
        <source>Of a user or a service application.</source>
        <translation>Of a user or a service application.</translation>
    </message>
    <message>
        <source>Of your X developer application; searching is paid there.</source>
        <translation>Of your X developer application; searching is paid there.</translation>
    </message>
    <message>
        <source>Free, by request.</source>
        <translation>Free, by request.</translation>
    </message>
    <message>
        <source>Of the folder in Yandex Cloud that the key belongs to.</source>
        <translation>Of the folder in Yandex Cloud that the key belongs to.</translation>
    </message>
    <message>
        <source>Of a service account in Yandex Cloud; each question is paid for.</source>
        <translation>Of a service account in Yandex Cloud; each question is paid for.</translation>
    </message>
    <message>
        <source>Of a Google Cloud project with YouTube Data API.</source>
        <translation>Of a Google Cloud project with YouTube Data API.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message numerus="yes">
        <source>Other services (%Ln)</source>
        <translation>
            <numerusform>Other services (%Ln)</numerusform>
            <numerusform>Other services (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Services (%Ln)</source>
        <translation>
            <numerusform>Services (%Ln)</numerusform>
            <numerusform>Services (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Some services are read with a key of your own. The system's keyring keeps them.</source>
        <translation>Some services are read with a key of your own. The system's keyring keeps them.</translation>
    </message>
    <message>
        <source>Some services are read with a key of your own. A file that only you can read keeps them.</source>
        <translation>Some services are read with a key of your own. A file that only you can read keeps them.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>From a file…</translation>
    </message>
    <message>
        <source>Where to get it</source>
        <translation>Where to get it</translation>
    </message>
    <message numerus="yes">
        <source>Not set; %Ln place(s) wait for it</source>
        <translation>
            <numerusform>Not set; %Ln place waits for it</numerusform>
            <numerusform>Not set; %Ln places wait for it</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all are set</source>
        <translation>Not all are set</translation>
    </message>
    <message>
        <source>Not set; works without one too</source>
        <translation>Not set; works without one too</translation>
    </message>
    <message>
        <source>Enter a new one to replace it</source>
        <translation>Enter a new one to replace it</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Paste the key</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Praise</translation>
    </message>
    <message>
        <source>News</source>
        <translation>News</translation>
    </message>
    <message>
        <source>Own voice</source>
        <translation>Own voice</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Noise</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Belarusian</source>
        <translation>Belarusian</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kazakh</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Swedish</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonian</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Latvian</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lithuanian</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polish</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnish</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>False alarms that were taught</source>
        <translation>False alarms that were taught</translation>
    </message>
    <message>
        <source>Such a sign is told of that client only where it weighs half as much again.</source>
        <translation>Such a sign is told of that client only where it weighs half as much again.</translation>
    </message>
    <message>
        <source>Nothing was taught yet.</source>
        <translation>Nothing was taught yet.</translation>
    </message>
</context>
<context>
    <name>LetGo</name>
    <message>
        <source>Costs more than it brings</source>
        <translation>Costs more than it brings</translation>
    </message>
    <message>
        <source>Abuses our people</source>
        <translation>Abuses our people</translation>
    </message>
    <message>
        <source>Its need is gone</source>
        <translation>Its need is gone</translation>
    </message>
    <message>
        <source>Liquidated</source>
        <translation>Liquidated</translation>
    </message>
    <message>
        <source>Bought once</source>
        <translation>Bought once</translation>
    </message>
    <message>
        <source>Pass-through firm</source>
        <translation>Pass-through firm</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Another reason</translation>
    </message>
</context>
<context>
    <name>LetGoDialog</name>
    <message>
        <source>Let go</source>
        <translation>Let go</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Let %1 go</source>
        <translation>Let %1 go</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>This must not be empty.</source>
        <translation>This must not be empty.</translation>
    </message>
</context>
<context>
    <name>LinkGround</name>
    <message>
        <source>mail address</source>
        <translation>mail address</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>site</source>
        <translation>site</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>LossLevel</name>
    <message>
        <source>fewer than usual (under 5 %)</source>
        <translation>fewer than usual (under 5 %)</translation>
    </message>
    <message>
        <source>normal (5-10 %)</source>
        <translation>normal (5-10 %)</translation>
    </message>
    <message>
        <source>more than normal</source>
        <translation>more than normal</translation>
    </message>
    <message>
        <source>alarm (20 % and more)</source>
        <translation>alarm (20 % and more)</translation>
    </message>
</context>
<context>
    <name>LostDialog</name>
    <message>
        <source>The price is often only what is polite to say: what you find out yourself is kept apart from what they say.</source>
        <translation>The price is often only what is polite to say: what you find out yourself is kept apart from what they say.</translation>
    </message>
    <message>
        <source>Write it down as lost</source>
        <translation>Write it down as lost</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>What they say why</source>
        <translation>What they say why</translation>
    </message>
    <message>
        <source>asked today</source>
        <translation>asked today</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1 is lost</source>
        <translation>%1 is lost</translation>
    </message>
    <message>
        <source>This is no day: write it like 31.12.2026.</source>
        <translation>This is no day: write it like 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>MailDialog</name>
    <message>
        <source>Nothing is sent from here: open the file in your mail program.</source>
        <translation>Nothing is sent from here: open the file in your mail program.</translation>
    </message>
    <message>
        <source>Save the draft…</source>
        <translation>Save the draft…</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Nobody at this client has an address yet: write one on the card.</source>
        <translation>Nobody at this client has an address yet: write one on the card.</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Save the draft</translation>
    </message>
    <message>
        <source>Draft of a mail to %1</source>
        <translation>Draft of a mail to %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Mention Monitor</source>
        <translation>Mention Monitor</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>All keys (?)</source>
        <translation>All keys (?)</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Undone.</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) to look at</source>
        <translation>
            <numerusform>%n mention to look at</numerusform>
            <numerusform>%n mentions to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s): something stands out of the usual</source>
        <translation>
            <numerusform>%n signal: something stands out of the usual</numerusform>
            <numerusform>%n signals: something stands out of the usual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) need(s) your help</source>
        <translation>
            <numerusform>%n place needs your help</numerusform>
            <numerusform>%n places need your help</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n open case</numerusform>
            <numerusform>%n open cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>to be done</source>
        <translation>to be done</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>works</source>
        <translation>works</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>open again</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>dropped</translation>
    </message>
</context>
<context>
    <name>MeasureDialog</name>
    <message>
        <source>Corrective measure</source>
        <translation>Corrective measure</translation>
    </message>
    <message>
        <source>Keep the measure</source>
        <translation>Keep the measure</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Days until its effect is looked at</source>
        <translation>Days until its effect is looked at</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>What is changed</translation>
    </message>
    <message>
        <source>Reason it ends</source>
        <translation>Reason it ends</translation>
    </message>
    <message>
        <source>Only this product</source>
        <translation>Only this product</translation>
    </message>
    <message>
        <source>Only this branch</source>
        <translation>Only this branch</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Say what the cause is and what is changed.</source>
        <translation>Say what the cause is and what is changed.</translation>
    </message>
</context>
<context>
    <name>MentionRow</name>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>edited</translation>
    </message>
    <message>
        <source>deleted there</source>
        <translation>deleted there</translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message numerus="yes">
        <source>A case is opened over %n mention(s).</source>
        <translation>
            <numerusform>A case is opened over %n mention.</numerusform>
            <numerusform>A case is opened over %n mentions.</numerusform>
        </translation>
    </message>
    <message>
        <source>word that means others</source>
        <translation>word that means others</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) done.</source>
        <translation>
            <numerusform>%n mention done.</numerusform>
            <numerusform>%n mentions done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) back in the inbox.</source>
        <translation>
            <numerusform>%n mention back in the inbox.</numerusform>
            <numerusform>%n mentions back in the inbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) marked as not about us.</source>
        <translation>
            <numerusform>%n mention marked as not about us.</numerusform>
            <numerusform>%n mentions marked as not about us.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule took %n mention(s) out of the inbox.</source>
        <translation>
            <numerusform>The rule took %n mention out of the inbox.</numerusform>
            <numerusform>The rule took %n mentions out of the inbox.</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>New tag…</translation>
    </message>
    <message>
        <source>Tags and colours…</source>
        <translation>Tags and colours…</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Somebody else…</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Give to</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>The address is copied.</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>Go to the case</translation>
    </message>
    <message>
        <source>Exclude the word</source>
        <translation>Exclude the word</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” put on %n mention(s).</source>
        <translation>
            <numerusform>Tag “%1” put on %n mention.</numerusform>
            <numerusform>Tag “%1” put on %n mentions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken off %n mention(s).</source>
        <translation>
            <numerusform>Tag “%1” taken off %n mention.</numerusform>
            <numerusform>Tag “%1” taken off %n mentions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) given to nobody.</source>
        <translation>
            <numerusform>%n mention given to nobody.</numerusform>
            <numerusform>%n mentions given to nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) given to %1.</source>
        <translation>
            <numerusform>%n mention given to %1.</numerusform>
            <numerusform>%n mentions given to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) answered.</source>
        <translation>
            <numerusform>%n mention answered.</numerusform>
            <numerusform>%n mentions answered.</numerusform>
        </translation>
    </message>
    <message>
        <source>An occasion is made.</source>
        <translation>An occasion is made.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>The note is kept.</translation>
    </message>
    <message>
        <source>The author %1</source>
        <translation>The author %1</translation>
    </message>
    <message>
        <source>The site %1</source>
        <translation>The site %1</translation>
    </message>
    <message numerus="yes">
        <source>Kind corrected for %n mention(s).</source>
        <translation>
            <numerusform>Kind corrected for %n mention.</numerusform>
            <numerusform>Kind corrected for %n mentions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tone corrected for %n mention(s).</source>
        <translation>
            <numerusform>Tone corrected for %n mention.</numerusform>
            <numerusform>Tone corrected for %n mentions.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>All rules</translation>
    </message>
    <message>
        <source>The page is kept as evidence.</source>
        <translation>The page is kept as evidence.</translation>
    </message>
    <message>
        <source>Looked at the post again.</source>
        <translation>Looked at the post again.</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Exclude…</translation>
    </message>
    <message>
        <source>It is…</source>
        <translation>It is…</translation>
    </message>
    <message>
        <source>Occasions are made of the news of clients; this names “%1”.</source>
        <translation>Occasions are made of the news of clients; this names “%1”.</translation>
    </message>
    <message>
        <source>No place is being watched yet</source>
        <translation>No place is being watched yet</translation>
    </message>
    <message>
        <source>Add the forums, blogs and news sites where people write about you.</source>
        <translation>Add the forums, blogs and news sites where people write about you.</translation>
    </message>
    <message>
        <source>Add places</source>
        <translation>Add places</translation>
    </message>
    <message>
        <source>Nothing here under these filters</source>
        <translation>Nothing here under these filters</translation>
    </message>
    <message>
        <source>Show the inbox</source>
        <translation>Show the inbox</translation>
    </message>
    <message>
        <source>Reading your places…</source>
        <translation>Reading your places…</translation>
    </message>
    <message>
        <source>What names you appears here by itself.</source>
        <translation>What names you appears here by itself.</translation>
    </message>
    <message>
        <source>The inbox is empty: all is looked at</source>
        <translation>The inbox is empty: all is looked at</translation>
    </message>
    <message>
        <source>Show all states</source>
        <translation>Show all states</translation>
    </message>
    <message>
        <source>Nobody named you yet</source>
        <translation>Nobody named you yet</translation>
    </message>
    <message>
        <source>We look for: %1.</source>
        <translation>We look for: %1.</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Bring in a file</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) brought in.</source>
        <translation>
            <numerusform>%n mention brought in.</numerusform>
            <numerusform>%n mentions brought in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mails, tables, saved pages</source>
        <translation>Mails, tables, saved pages</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Kept; it names nobody who is watched.</source>
        <translation>Kept; it names nobody who is watched.</translation>
    </message>
    <message>
        <source>All of it was known already.</source>
        <translation>All of it was known already.</translation>
    </message>
    <message numerus="yes">
        <source>Press digest of %n ticked mention(s)</source>
        <translation>
            <numerusform>Press digest of %n ticked mention</numerusform>
            <numerusform>Press digest of %n ticked mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>The digest is saved as %1</source>
        <translation>The digest is saved as %1</translation>
    </message>
    <message>
        <source>List of mentions</source>
        <translation>List of mentions</translation>
    </message>
    <message>
        <source>Bring in a file…</source>
        <translation>Bring in a file…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies)</source>
        <translation>
            <numerusform>%Ln story</numerusform>
            <numerusform>%Ln stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies of a story as one row</source>
        <translation>Copies of a story as one row</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Rules…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add a mention by hand…</source>
        <translation>Add a mention by hand…</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>Next mention</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>Previous mention</translation>
    </message>
    <message>
        <source>Page through the text, then next</source>
        <translation>Page through the text, then next</translation>
    </message>
    <message>
        <source>Tick for the press digest</source>
        <translation>Tick for the press digest</translation>
    </message>
    <message>
        <source>Rules: what is kept out</source>
        <translation>Rules: what is kept out</translation>
    </message>
    <message>
        <source>Add a mention by hand</source>
        <translation>Add a mention by hand</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Open a case</translation>
    </message>
    <message>
        <source>Answered: where</source>
        <translation>Answered: where</translation>
    </message>
    <message>
        <source>Not about us</source>
        <translation>Not about us</translation>
    </message>
    <message>
        <source>Make an occasion of it</source>
        <translation>Make an occasion of it</translation>
    </message>
    <message>
        <source>Done, nothing to do</source>
        <translation>Done, nothing to do</translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation>Open the original in the browser</translation>
    </message>
    <message>
        <source>Back to the inbox</source>
        <translation>Back to the inbox</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Give to somebody</source>
        <translation>Give to somebody</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge into another case</source>
        <translation>Merge into another case</translation>
    </message>
    <message>
        <source>The mentions of “%1” go over to the case chosen; this one stays as a pointer to it.</source>
        <translation>The mentions of “%1” go over to the case chosen; this one stays as a pointer to it.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>Choose a case.</source>
        <translation>Choose a case.</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>a word, or several with commas between</source>
        <translation>a word, or several with commas between</translation>
    </message>
    <message>
        <source>Give the name.</source>
        <translation>Give the name.</translation>
    </message>
    <message>
        <source>Choose at least one language that people write in.</source>
        <translation>Choose at least one language that people write in.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>as people write it</source>
        <translation>as people write it</translation>
    </message>
    <message>
        <source>What it is to us</source>
        <translation>What it is to us</translation>
    </message>
    <message>
        <source>The forms stand here when the name is given.</source>
        <translation>The forms stand here when the name is given.</translation>
    </message>
    <message>
        <source>Languages that people write in</source>
        <translation>Languages that people write in</translation>
    </message>
    <message>
        <source>The name is put into the grammatical forms of these.</source>
        <translation>The name is put into the grammatical forms of these.</translation>
    </message>
    <message>
        <source>Written forms</source>
        <translation>Written forms</translation>
    </message>
    <message>
        <source>Each form that is ticked counts. Click away what means something else.</source>
        <translation>Each form that is ticked counts. Click away what means something else.</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Also written</translation>
    </message>
    <message>
        <source>Brands, abbreviations, other spellings, in their forms; domains and handles as written.</source>
        <translation>Brands, abbreviations, other spellings, in their forms; domains and handles as written.</translation>
    </message>
    <message>
        <source>Further full names</source>
        <translation>Further full names</translation>
    </message>
    <message>
        <source>Former names and legal entities; they get their grammatical forms too.</source>
        <translation>Former names and legal entities; they get their grammatical forms too.</translation>
    </message>
    <message>
        <source>Words that should stand near</source>
        <translation>Words that should stand near</translation>
    </message>
    <message>
        <source>For a name that means other things too: one of these makes it certain.</source>
        <translation>For a name that means other things too: one of these makes it certain.</translation>
    </message>
    <message>
        <source>Words that rule a post out</source>
        <translation>Words that rule a post out</translation>
    </message>
    <message>
        <source>A post with one of these is not about this name.</source>
        <translation>A post with one of these is not about this name.</translation>
    </message>
    <message>
        <source>%1 is an ordinary word too. Written small it is only a mention to be checked; words that should stand near make it certain.</source>
        <translation>%1 is an ordinary word too. Written small it is only a mention to be checked; words that should stand near make it certain.</translation>
    </message>
    <message>
        <source>Some forms are forms of other words too: %1. Click such forms away if they bring what is not meant.</source>
        <translation>Some forms are forms of other words too: %1. Click such forms away if they bring what is not meant.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message numerus="yes">
        <source>%Ln form(s)</source>
        <translation>
            <numerusform>%Ln form</numerusform>
            <numerusform>%Ln forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>Our own names</source>
        <translation>Our own names</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Competitors</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Market</translation>
    </message>
    <message>
        <source>Names we watch</source>
        <translation>Names we watch</translation>
    </message>
    <message>
        <source>A change is looked up in everything that was read and is still kept, too.</source>
        <translation>A change is looked up in everything that was read and is still kept, too.</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Add a name</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Import, export</source>
        <translation>Import, export</translation>
    </message>
    <message>
        <source>List of names</source>
        <translation>List of names</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>No name is watched yet</source>
        <translation>No name is watched yet</translation>
    </message>
    <message>
        <source>Add your company's name, then those of your key clients: all of their grammatical forms are found.</source>
        <translation>Add your company's name, then those of your key clients: all of their grammatical forms are found.</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Import from a file…</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Unsaved changes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Don't save</source>
        <translation>Don't save</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Go on editing</translation>
    </message>
    <message>
        <source>“%1” is no longer looked for; its mentions leave the lists, cases stay.</source>
        <translation>“%1” is no longer looked for; its mentions leave the lists, cases stay.</translation>
    </message>
    <message>
        <source>Export to a file (JSON)…</source>
        <translation>Export to a file (JSON)…</translation>
    </message>
    <message>
        <source>Names (*.json);;All files (*)</source>
        <translation>Names (*.json);;All files (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) added</source>
        <translation>
            <numerusform>%n name added</numerusform>
            <numerusform>%n names added</numerusform>
        </translation>
    </message>
    <message>
        <source>Names (*.json)</source>
        <translation>Names (*.json)</translation>
    </message>
    <message>
        <source>Next name</source>
        <translation>Next name</translation>
    </message>
    <message>
        <source>Previous name</source>
        <translation>Previous name</translation>
    </message>
    <message>
        <source>Edit the name</source>
        <translation>Edit the name</translation>
    </message>
    <message>
        <source>Remove; cases stay</source>
        <translation>Remove; cases stay</translation>
    </message>
    <message>
        <source>Its mentions leave the lists, cases stay. Can be undone.</source>
        <translation>Its mentions leave the lists, cases stay. Can be undone.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revert</translation>
    </message>
    <message>
        <source>Add the name</source>
        <translation>Add the name</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Not saved yet.</translation>
    </message>
    <message>
        <source>“%1” is saved; what was read is looked through again.</source>
        <translation>“%1” is saved; what was read is looked through again.</translation>
    </message>
    <message>
        <source>“%1” is watched now; what was read is looked through, too.</source>
        <translation>“%1” is watched now; what was read is looked through, too.</translation>
    </message>
    <message>
        <source>Import names</source>
        <translation>Import names</translation>
    </message>
    <message>
        <source>Export names</source>
        <translation>Export names</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Save the changes to “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n brought up to date</numerusform>
            <numerusform>%n brought up to date</numerusform>
        </translation>
    </message>
    <message>
        <source>Import from a file (JSON)…</source>
        <translation>Import from a file (JSON)…</translation>
    </message>
    <message>
        <source>The names stand in the file “%1”.</source>
        <translation>The names stand in the file “%1”.</translation>
    </message>
</context>
<context>
    <name>NewRuleDialog</name>
    <message>
        <source>What is filled in must fit all together; one of them is enough.</source>
        <translation>What is filled in must fit all together; one of them is enough.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>New rule</translation>
    </message>
    <message>
        <source>Make the rule</source>
        <translation>Make the rule</translation>
    </message>
    <message>
        <source>in any of its forms; or a phrase</source>
        <translation>in any of its forms; or a phrase</translation>
    </message>
    <message>
        <source>What fits is</source>
        <translation>What fits is</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Fill in a word, an author or a site.</source>
        <translation>Fill in a word, an author or a site.</translation>
    </message>
</context>
<context>
    <name>NotALoss</name>
    <message>
        <source>One-off buyer</source>
        <translation>One-off buyer</translation>
    </message>
    <message>
        <source>Pass-through firm</source>
        <translation>Pass-through firm</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Another reason</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Keep the note</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Its check digits are tested where it has some.</source>
        <translation>Its check digits are tested where it has some.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Which number</source>
        <translation>Which number</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Of which firm</source>
        <translation>Of which firm</translation>
    </message>
    <message>
        <source>Number of %1</source>
        <translation>Number of %1</translation>
    </message>
    <message>
        <source>Write the number.</source>
        <translation>Write the number.</translation>
    </message>
    <message>
        <source>This is the number of another client. Are they one firm? Then join them.</source>
        <translation>This is the number of another client. Are they one firm? Then join them.</translation>
    </message>
    <message>
        <source>Its check digits do not fit: look for a slip of the pen.</source>
        <translation>Its check digits do not fit: look for a slip of the pen.</translation>
    </message>
</context>
<context>
    <name>Occasion</name>
    <message>
        <source>No client yet</source>
        <translation>No client yet</translation>
    </message>
    <message>
        <source>wished for: %1</source>
        <translation>wished for: %1</translation>
    </message>
    <message>
        <source>competitor: %1</source>
        <translation>competitor: %1</translation>
    </message>
    <message>
        <source>complains: %1</source>
        <translation>complains: %1</translation>
    </message>
    <message>
        <source>promised to %1</source>
        <translation>promised to %1</translation>
    </message>
    <message>
        <source>Congratulate</source>
        <translation>Congratulate</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Carefully: ask and support</source>
        <translation>Carefully: ask and support</translation>
    </message>
    <message>
        <source>Explain in advance</source>
        <translation>Explain in advance</translation>
    </message>
    <message>
        <source>Make contact</source>
        <translation>Make contact</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>happened %1</source>
        <translation>happened %1</translation>
    </message>
    <message>
        <source>the day is %1</source>
        <translation>the day is %1</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>another reason</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>also: %1</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>Professional holiday</source>
        <translation>Professional holiday</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Public holiday</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Anniversary</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Contract ends</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Exhibition</translation>
    </message>
    <message>
        <source>Our new item</source>
        <translation>Our new item</translation>
    </message>
    <message>
        <source>Our new service</source>
        <translation>Our new service</translation>
    </message>
    <message>
        <source>Our rules change</source>
        <translation>Our rules change</translation>
    </message>
    <message>
        <source>Complaint about a competitor</source>
        <translation>Complaint about a competitor</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>Regular contact</source>
        <translation>Regular contact</translation>
    </message>
    <message>
        <source>Step of the plan</source>
        <translation>Step of the plan</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) tell it</source>
        <translation>
            <numerusform>%n article tells it</numerusform>
            <numerusform>%n articles tell it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>a round one</source>
        <translation>a round one</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not spoken with for %n day(s)</source>
        <translation>
            <numerusform>not spoken with for %n day</numerusform>
            <numerusform>not spoken with for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>never spoken with</source>
        <translation>never spoken with</translation>
    </message>
    <message>
        <source>asked about competitors</source>
        <translation>asked about competitors</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccasionDialog</name>
    <message>
        <source>Occasion to make contact</source>
        <translation>Occasion to make contact</translation>
    </message>
    <message>
        <source>Make the occasion</source>
        <translation>Make the occasion</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Who makes contact</source>
        <translation>Who makes contact</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>Say in a few words what happened.</translation>
    </message>
</context>
<context>
    <name>OccasionState</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Contacted</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Snoozed</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Dismissed</translation>
    </message>
</context>
<context>
    <name>Occasions</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Into the calendar</source>
        <translation>Into the calendar</translation>
    </message>
    <message>
        <source>Hand over the occasion</source>
        <translation>Hand over the occasion</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Who calls</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>The occasion is handed over; the client stays whose it is.</source>
        <translation>The occasion is handed over; the client stays whose it is.</translation>
    </message>
    <message>
        <source>The promise is kept.</source>
        <translation>The promise is kept.</translation>
    </message>
    <message>
        <source>Logged: nobody was reached, the occasion goes on waiting.</source>
        <translation>Logged: nobody was reached, the occasion goes on waiting.</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Until tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>For %n day</numerusform>
            <numerusform>For %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>The occasion rests until then.</source>
        <translation>The occasion rests until then.</translation>
    </message>
    <message>
        <source>The occasion is dismissed for all.</source>
        <translation>The occasion is dismissed for all.</translation>
    </message>
    <message numerus="yes">
        <source>Contacts with %Ln client(s) are logged.</source>
        <translation>
            <numerusform>The contact with %Ln client is logged.</numerusform>
            <numerusform>Contacts with %Ln clients are logged.</numerusform>
        </translation>
    </message>
    <message>
        <source>The occasion rests until %1.</source>
        <translation>The occasion rests until %1.</translation>
    </message>
    <message numerus="yes">
        <source>Dismissed for %Ln client(s).</source>
        <translation>
            <numerusform>Dismissed for %Ln client.</numerusform>
            <numerusform>Dismissed for %Ln clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Another day…</translation>
    </message>
    <message>
        <source>The occasion is dismissed.</source>
        <translation>The occasion is dismissed.</translation>
    </message>
    <message>
        <source>The contact with %1 is logged.</source>
        <translation>The contact with %1 is logged.</translation>
    </message>
    <message>
        <source>The occasion waits again.</source>
        <translation>The occasion waits again.</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Open the client</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>One by one</translation>
    </message>
    <message>
        <source>Why now:</source>
        <translation>Why now:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation>Log a contact…</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Done…</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>The whole plan</translation>
    </message>
    <message>
        <source>Draft a mail…</source>
        <translation>Draft a mail…</translation>
    </message>
    <message>
        <source>All contacted…</source>
        <translation>All contacted…</translation>
    </message>
    <message>
        <source>Dismiss for all</source>
        <translation>Dismiss for all</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Open the post</translation>
    </message>
    <message>
        <source>Contacted…</source>
        <translation>Contacted…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Snooze</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Hand over…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Into the calendar (.ics)…</source>
        <translation>Into the calendar (.ics)…</translation>
    </message>
    <message>
        <source>In Mentions</source>
        <translation>In Mentions</translation>
    </message>
    <message>
        <source>nobody's yet</source>
        <translation>nobody's yet</translation>
    </message>
    <message>
        <source>best before %1</source>
        <translation>best before %1</translation>
    </message>
    <message>
        <source>rests until %1</source>
        <translation>rests until %1</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critical</translation>
    </message>
    <message>
        <source>Whom to call:</source>
        <translation>Whom to call:</translation>
    </message>
    <message>
        <source>Handed over by %1</source>
        <translation>Handed over by %1</translation>
    </message>
    <message>
        <source>Best before %1</source>
        <translation>Best before %1</translation>
    </message>
    <message>
        <source>Opening line, %1</source>
        <translation>Opening line, %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Outcome: %1</translation>
    </message>
    <message>
        <source>Mind: %1.</source>
        <translation>Mind: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) watched: their news, days, contracts and signs of leaving become cards here by themselves.</source>
        <translation>
            <numerusform>%Ln client watched: its news, days, contracts and signs of leaving become cards here by themselves.</numerusform>
            <numerusform>%Ln clients watched: their news, days, contracts and signs of leaving become cards here by themselves.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody's</source>
        <translation>Everybody's</translation>
    </message>
    <message>
        <source>Nobody's yet</source>
        <translation>Nobody's yet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more this week</source>
        <translation>
            <numerusform>%Ln more this week</numerusform>
            <numerusform>%Ln more this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more for today</source>
        <translation>
            <numerusform>%Ln more for today</numerusform>
            <numerusform>%Ln more for today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held back</source>
        <translation>
            <numerusform>%Ln held back</numerusform>
            <numerusform>%Ln held back</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Held back</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Dismissed</translation>
    </message>
    <message>
        <source>Mine (%1)</source>
        <translation>Mine (%1)</translation>
    </message>
    <message>
        <source>Nobody is to be called today</source>
        <translation>Nobody is to be called today</translation>
    </message>
    <message>
        <source>No occasion waits</source>
        <translation>No occasion waits</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>Nothing is held back</translation>
    </message>
    <message>
        <source>While a client has an open complaint, an overdue debt or grave news, congratulations and offers wait here.</source>
        <translation>While a client has an open complaint, an overdue debt or grave news, congratulations and offers wait here.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Nothing here yet</translation>
    </message>
    <message>
        <source>Occasions that were used are kept here with their outcome.</source>
        <translation>Occasions that were used are kept here with their outcome.</translation>
    </message>
    <message>
        <source>Occasions that were dismissed are kept here; none is offered twice.</source>
        <translation>Occasions that were dismissed are kept here; none is offered twice.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln that wait(s)</source>
        <translation>
            <numerusform>Show %Ln that waits</numerusform>
            <numerusform>Show %Ln that wait</numerusform>
        </translation>
    </message>
    <message>
        <source>A reason to call of your own</source>
        <translation>A reason to call of your own</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>We have something new…</source>
        <translation>We have something new…</translation>
    </message>
    <message>
        <source>Morning list as a page…</source>
        <translation>Morning list as a page…</translation>
    </message>
    <message>
        <source>Morning list as a draft of a mail…</source>
        <translation>Morning list as a draft of a mail…</translation>
    </message>
    <message>
        <source>The opening line is copied.</source>
        <translation>The opening line is copied.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Most urgent first</translation>
    </message>
    <message>
        <source>Twenty drawn by lot, the same all week</source>
        <translation>Twenty drawn by lot, the same all week</translation>
    </message>
</context>
<context>
    <name>OwnNews</name>
    <message>
        <source>A new item</source>
        <translation>A new item</translation>
    </message>
    <message>
        <source>A new service</source>
        <translation>A new service</translation>
    </message>
    <message>
        <source>A changed rule</source>
        <translation>A changed rule</translation>
    </message>
    <message>
        <source>We have something new</source>
        <translation>We have something new</translation>
    </message>
    <message>
        <source>Make it an occasion</source>
        <translation>Make it an occasion</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>What is new</translation>
    </message>
    <message>
        <source>Worth telling until</source>
        <translation>Worth telling until</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wish(es) for this; those ticked are told first.</source>
        <translation>
            <numerusform>%Ln wish for this; those ticked are told first.</numerusform>
            <numerusform>%Ln wishes for this; those ticked are told first.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule is explained to every client in advance: its benefit, not its terms.</source>
        <translation>A rule is explained to every client in advance: its benefit, not its terms.</translation>
    </message>
    <message>
        <source>Say what is new.</source>
        <translation>Say what is new.</translation>
    </message>
    <message>
        <source>Nobody is chosen: tick whoever is to be told.</source>
        <translation>Nobody is chosen: tick whoever is to be told.</translation>
    </message>
    <message>
        <source>Nobody wished for this.</source>
        <translation>Nobody wished for this.</translation>
    </message>
    <message>
        <source>Name it in a few words; whoever wished for it is found.</source>
        <translation>Name it in a few words; whoever wished for it is found.</translation>
    </message>
    <message>
        <source>This is no day: write it like 31.12.2026.</source>
        <translation>This is no day: write it like 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Names we watch</source>
        <translation>Names we watch</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>The post has no words of its own (a picture or a link only).</source>
        <translation>The post has no words of its own (a picture or a link only).</translation>
    </message>
    <message>
        <source>A rule keeps this out of the inbox: %1 – %2. B brings it back.</source>
        <translation>A rule keeps this out of the inbox: %1 – %2. B brings it back.</translation>
    </message>
    <message numerus="yes">
        <source>%n quoted passage(s)</source>
        <translation>
            <numerusform>%n quoted passage</numerusform>
            <numerusform>%n quoted passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts it states</source>
        <translation>Facts it states</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Why it is here</translation>
    </message>
    <message numerus="yes">
        <source>%n other post(s) tell the same</source>
        <translation>
            <numerusform>%n other post tells the same</numerusform>
            <numerusform>%n other posts tell the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of the text</source>
        <translation>
            <numerusform>%n version of the text</numerusform>
            <numerusform>%n versions of the text</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole thread</source>
        <translation>The whole thread</translation>
    </message>
    <message>
        <source>What it replies to</source>
        <translation>What it replies to</translation>
    </message>
    <message>
        <source>Address and times</source>
        <translation>Address and times</translation>
    </message>
    <message>
        <source>The post was changed after it was found; this is its present text.</source>
        <translation>The post was changed after it was found; this is its present text.</translation>
    </message>
    <message>
        <source>The post is no longer at its address. What was kept stays here.</source>
        <translation>The post is no longer at its address. What was kept stays here.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>found %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>%Ln view</numerusform>
            <numerusform>%Ln views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repl(y/ies)</source>
        <translation>
            <numerusform>%Ln reply</numerusform>
            <numerusform>%Ln replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln follower</numerusform>
            <numerusform>%Ln followers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen at %n place(s)</source>
        <translation>
            <numerusform>Seen at %n place</numerusform>
            <numerusform>Seen at %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) kept as evidence</source>
        <translation>
            <numerusform>%n page kept as evidence</numerusform>
            <numerusform>%n pages kept as evidence</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Still there</translation>
    </message>
    <message>
        <source>Date as written</source>
        <translation>Date as written</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Show the whole text</translation>
    </message>
    <message>
        <source>given to %1</source>
        <translation>given to %1</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>first %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>last %1</translation>
    </message>
    <message>
        <source>reads as a complaint%1: %2</source>
        <translation>reads as a complaint%1: %2</translation>
    </message>
    <message>
        <source>tone: %1 (certainty %2)</source>
        <translation>tone: %1 (certainty %2)</translation>
    </message>
    <message numerus="yes">
        <source>For %n selected mention(s)</source>
        <translation>
            <numerusform>For %n selected mention</numerusform>
            <numerusform>For %n selected mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>More acts</translation>
    </message>
    <message>
        <source>Choose a mention to read it here.</source>
        <translation>Choose a mention to read it here.</translation>
    </message>
    <message>
        <source>The mention in full</source>
        <translation>The mention in full</translation>
    </message>
    <message>
        <source>It is…</source>
        <translation>It is…</translation>
    </message>
    <message>
        <source>Its tone is…</source>
        <translation>Its tone is…</translation>
    </message>
    <message>
        <source>Keep the page as evidence</source>
        <translation>Keep the page as evidence</translation>
    </message>
    <message>
        <source>Look whether it is still there</source>
        <translation>Look whether it is still there</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Open the original</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Give to</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copy the address</translation>
    </message>
    <message>
        <source>As the program thinks</source>
        <translation>As the program thinks</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Write a note…</translation>
    </message>
    <message>
        <source>Back to the inbox</source>
        <translation>Back to the inbox</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Last 24 hours</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Person at %1</source>
        <translation>Person at %1</translation>
    </message>
    <message>
        <source>Take off the card</source>
        <translation>Take off the card</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Write the name.</translation>
    </message>
    <message>
        <source>This is no day: write it like 31.12.1985, a birthday also 31.12.</source>
        <translation>This is no day: write it like 31.12.1985, a birthday also 31.12.</translation>
    </message>
</context>
<context>
    <name>PersonRole</name>
    <message>
        <source>Decides</source>
        <translation>Decides</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>Buys</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Uses</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Assists</source>
        <translation>Assists</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>A post without an identity of its own.</source>
        <translation>A post without an identity of its own.</translation>
    </message>
    <message>
        <source>Something that is no post.</source>
        <translation>Something that is no post.</translation>
    </message>
    <message>
        <source>A post that the site itself does not show.</source>
        <translation>A post that the site itself does not show.</translation>
    </message>
    <message>
        <source>Comments are switched off there.</source>
        <translation>Comments are switched off there.</translation>
    </message>
    <message>
        <source>A mail that tells of no post.</source>
        <translation>A mail that tells of no post.</translation>
    </message>
    <message>
        <source>A mail that can't be read.</source>
        <translation>A mail that can't be read.</translation>
    </message>
    <message>
        <source>A mail that is too large to be read.</source>
        <translation>A mail that is too large to be read.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Switched off</translation>
    </message>
    <message>
        <source>The program stumbled over this place.</source>
        <translation>The program stumbled over this place.</translation>
    </message>
    <message>
        <source>The details are in the log file; an update of the program should mend it.</source>
        <translation>The details are in the log file; an update of the program should mend it.</translation>
    </message>
    <message>
        <source>{service} shows no more than the newest {count} here: older ones were not seen.</source>
        <translation>{service} shows no more than the newest {count} here: older ones were not seen.</translation>
    </message>
    <message>
        <source>{service} shows no more than the first {count} here: later ones were not seen.</source>
        <translation>{service} shows no more than the first {count} here: later ones were not seen.</translation>
    </message>
    <message>
        <source>Only the first {count} pages of results are read at {service}: there may be more.</source>
        <translation>Only the first {count} pages of results are read at {service}: there may be more.</translation>
    </message>
    <message>
        <source>The newest {count} comments are read here: older ones were not seen.</source>
        <translation>The newest {count} comments are read here: older ones were not seen.</translation>
    </message>
    <message numerus="yes">
        <source>{service} shows only a time of %n day(s): what is older was not seen. A shorter interval helps.</source>
        <translation>
            <numerusform>{service} shows only the last day: what is older was not seen. A shorter interval helps.</numerusform>
            <numerusform>{service} shows only the last %n days: what is older was not seen. A shorter interval helps.</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} shows {count} of its own choice: the others can't be seen.</source>
        <translation>{service} shows {count} of its own choice: the others can't be seen.</translation>
    </message>
    <message>
        <source>So much was new that nothing of the visit before is shown any more: posts in between may be missing. A shorter interval helps.</source>
        <translation>So much was new that nothing of the visit before is shown any more: posts in between may be missing. A shorter interval helps.</translation>
    </message>
    <message>
        <source>More was waiting to be read than can be kept: the oldest of it was given up.</source>
        <translation>More was waiting to be read than can be kept: the oldest of it was given up.</translation>
    </message>
    <message>
        <source>The service no longer knows where the visit before stopped: older ones may be missing. A shorter interval helps.</source>
        <translation>The service no longer knows where the visit before stopped: older ones may be missing. A shorter interval helps.</translation>
    </message>
    <message>
        <source>The comments of this article are loaded by a script of {service}: they are not seen. Bring one in by hand where it matters.</source>
        <translation>The comments of this article are loaded by a script of {service}: they are not seen. Bring one in by hand where it matters.</translation>
    </message>
    <message>
        <source>“{query}” names many companies at {service}: the first {count} are read. Business IDs name one each.</source>
        <translation>“{query}” names many companies at {service}: the first {count} are read. Business IDs name one each.</translation>
    </message>
    <message>
        <source>About {missing} are missing.</source>
        <translation>About {missing} are missing.</translation>
    </message>
    <message>
        <source>The search was: {query}</source>
        <translation>The search was: {query}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>as the page says</source>
        <translation>as the page says</translation>
    </message>
    <message numerus="yes">
        <source>Since %1, %n attempt(s) in a row.</source>
        <translation>
            <numerusform>Since %1, %n attempt.</numerusform>
            <numerusform>Since %1, %n attempts in a row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the last seven days</source>
        <translation>
            <numerusform>%Ln in the last seven days</numerusform>
            <numerusform>%Ln in the last seven days</numerusform>
        </translation>
    </message>
    <message>
        <source>For whoever looks after the program</source>
        <translation>For whoever looks after the program</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Last read</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Next visit</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Visited</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>Brought</translation>
    </message>
    <message>
        <source>Looked back to</source>
        <translation>Looked back to</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Watched since</source>
        <translation>Watched since</translation>
    </message>
    <message>
        <source>None yet. The first one looks back as far as the place allows.</source>
        <translation>None yet. The first one looks back as far as the place allows.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln read</source>
        <translation>
            <numerusform>%Ln read</numerusform>
            <numerusform>%Ln read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passed over</source>
        <translation>
            <numerusform>%Ln passed over</numerusform>
            <numerusform>%Ln passed over</numerusform>
        </translation>
    </message>
    <message>
        <source>older posts are there, but the place does not show them</source>
        <translation>older posts are there, but the place does not show them</translation>
    </message>
    <message>
        <source>Private network</source>
        <translation>Private network</translation>
    </message>
    <message>
        <source>allowed for this place</source>
        <translation>allowed for this place</translation>
    </message>
    <message>
        <source>a name that is no longer watched</source>
        <translation>a name that is no longer watched</translation>
    </message>
    <message>
        <source>Searches for</source>
        <translation>Searches for</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Every post is about</source>
        <translation>Every post is about</translation>
    </message>
</context>
<context>
    <name>PlaceError</name>
    <message>
        <source>The site did not answer.</source>
        <translation>The site did not answer.</translation>
    </message>
    <message>
        <source>It is tried again by itself; check the address if this stays.</source>
        <translation>It is tried again by itself; check the address if this stays.</translation>
    </message>
    <message>
        <source>The site answered too slowly.</source>
        <translation>The site answered too slowly.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>It is tried again by itself.</translation>
    </message>
    <message>
        <source>The site's certificate is not right.</source>
        <translation>The site's certificate is not right.</translation>
    </message>
    <message>
        <source>Open it in a browser; if it warns too, the site must mend it.</source>
        <translation>Open it in a browser; if it warns too, the site must mend it.</translation>
    </message>
    <message>
        <source>The site answered with an error.</source>
        <translation>The site answered with an error.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>There is nothing at this address.</translation>
    </message>
    <message>
        <source>Look for the page's new address and enter it.</source>
        <translation>Look for the page's new address and enter it.</translation>
    </message>
    <message>
        <source>The site removed this page for good.</source>
        <translation>The site removed this page for good.</translation>
    </message>
    <message>
        <source>Remove the place, or give it a new address.</source>
        <translation>Remove the place, or give it a new address.</translation>
    </message>
    <message>
        <source>The site is gone: its name leads elsewhere or is for sale.</source>
        <translation>The site is gone: its name leads elsewhere or is for sale.</translation>
    </message>
    <message>
        <source>It is looked for once a day; remove the place, or give it the site's new address.</source>
        <translation>It is looked for once a day; remove the place, or give it the site's new address.</translation>
    </message>
    <message>
        <source>The site asks us to come less often.</source>
        <translation>The site asks us to come less often.</translation>
    </message>
    <message>
        <source>We wait as long as it asks; a longer interval helps.</source>
        <translation>We wait as long as it asks; a longer interval helps.</translation>
    </message>
    <message>
        <source>The site turns programs away.</source>
        <translation>The site turns programs away.</translation>
    </message>
    <message>
        <source>Look whether it offers a feed, and add that instead.</source>
        <translation>Look whether it offers a feed, and add that instead.</translation>
    </message>
    <message>
        <source>Only members may read this.</source>
        <translation>Only members may read this.</translation>
    </message>
    <message>
        <source>Look for a public part of the site.</source>
        <translation>Look for a public part of the site.</translation>
    </message>
    <message>
        <source>This service wants a key of your own.</source>
        <translation>This service wants a key of your own.</translation>
    </message>
    <message>
        <source>Enter it under Settings, Keys.</source>
        <translation>Enter it under Settings, Keys.</translation>
    </message>
    <message>
        <source>The limit of what may be asked in this period is used up.</source>
        <translation>The limit of what may be asked in this period is used up.</translation>
    </message>
    <message>
        <source>It goes on by itself when the service allows it again.</source>
        <translation>It goes on by itself when the service allows it again.</translation>
    </message>
    <message>
        <source>The site forbids programs to read this address (robots.txt).</source>
        <translation>The site forbids programs to read this address (robots.txt).</translation>
    </message>
    <message>
        <source>The address leads into a private network.</source>
        <translation>The address leads into a private network.</translation>
    </message>
    <message>
        <source>Allow private addresses for this place if that is meant.</source>
        <translation>Allow private addresses for this place if that is meant.</translation>
    </message>
    <message>
        <source>This is no address of the web.</source>
        <translation>This is no address of the web.</translation>
    </message>
    <message>
        <source>Copy the address from the browser: it begins with https://</source>
        <translation>Copy the address from the browser: it begins with https://</translation>
    </message>
    <message>
        <source>The page is too large.</source>
        <translation>The page is too large.</translation>
    </message>
    <message>
        <source>Look for a smaller page or a feed of the same site.</source>
        <translation>Look for a smaller page or a feed of the same site.</translation>
    </message>
    <message>
        <source>The address leads in circles.</source>
        <translation>The address leads in circles.</translation>
    </message>
    <message>
        <source>Open it in a browser and enter the address where you arrive.</source>
        <translation>Open it in a browser and enter the address where you arrive.</translation>
    </message>
    <message>
        <source>What stands there can't be read as posts.</source>
        <translation>What stands there can't be read as posts.</translation>
    </message>
    <message>
        <source>Check the address; a feed of the same site may work.</source>
        <translation>Check the address; a feed of the same site may work.</translation>
    </message>
    <message>
        <source>The site changed its pages.</source>
        <translation>The site changed its pages.</translation>
    </message>
    <message>
        <source>Add the address again; an update of the program may be needed.</source>
        <translation>Add the address again; an update of the program may be needed.</translation>
    </message>
    <message>
        <source>The visit was cancelled.</source>
        <translation>The visit was cancelled.</translation>
    </message>
    <message>
        <source>The part of the program that reads this place is missing.</source>
        <translation>The part of the program that reads this place is missing.</translation>
    </message>
    <message>
        <source>Install it again, or remove the place.</source>
        <translation>Install it again, or remove the place.</translation>
    </message>
    <message>
        <source>The place can't be read.</source>
        <translation>The place can't be read.</translation>
    </message>
</context>
<context>
    <name>PlaceFields</name>
    <message>
        <source>As the page says</source>
        <translation>As the page says</translation>
    </message>
    <message>
        <source>Allow an address in a private network</source>
        <translation>Allow an address in a private network</translation>
    </message>
    <message>
        <source>This place may then reach devices inside your own network (router, printer, internal servers), also by a link or a redirect of a stranger. Allow it only for an address that you know.</source>
        <translation>This place may then reach devices inside your own network (router, printer, internal servers), also by a link or a redirect of a stranger. Allow it only for an address that you know.</translation>
    </message>
    <message>
        <source>Whom a post names</source>
        <translation>Whom a post names</translation>
    </message>
    <message>
        <source>For a page of reviews, an app, one's own wall: every post there is then a mention, whether it gives the name or not. Your own answers and accounts do not count.</source>
        <translation>For a page of reviews, an app, one's own wall: every post there is then a mention, whether it gives the name or not. Your own answers and accounts do not count.</translation>
    </message>
    <message>
        <source>Used where the page gives times without a zone</source>
        <translation>Used where the page gives times without a zone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Posts are about</source>
        <translation>Posts are about</translation>
    </message>
    <message>
        <source>There is no such time zone; choose one from the list.</source>
        <translation>There is no such time zone; choose one from the list.</translation>
    </message>
    <message>
        <source>Always “%1”</source>
        <translation>Always “%1”</translation>
    </message>
</context>
<context>
    <name>PlacePane</name>
    <message>
        <source>Choose a place to see its visits here.</source>
        <translation>Choose a place to see its visits here.</translation>
    </message>
    <message>
        <source>The place in full</source>
        <translation>The place in full</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Read now</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Allow private address</source>
        <translation>Allow private address</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Switch off</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Switch on</translation>
    </message>
    <message>
        <source>Posts, mentions and cases stay. Can be undone.</source>
        <translation>Posts, mentions and cases stay. Can be undone.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message numerus="yes">
        <source>%Ln a week</source>
        <translation>
            <numerusform>%Ln a week</numerusform>
            <numerusform>%Ln a week</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Last read</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Next visit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) visited</source>
        <translation>
            <numerusform>%Ln place visited</numerusform>
            <numerusform>%Ln places visited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new post(s)</source>
        <translation>
            <numerusform>%Ln new post</numerusform>
            <numerusform>%Ln new posts</numerusform>
        </translation>
    </message>
    <message>
        <source>Places are visited again when they are due.</source>
        <translation>Places are visited again when they are due.</translation>
    </message>
    <message>
        <source>Paused: no place is visited until you go on.</source>
        <translation>Paused: no place is visited until you go on.</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml);;All files (*)</source>
        <translation>Lists of feeds (*.opml *.xml);;All files (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) added from the file.</source>
        <translation>
            <numerusform>%n place added from the file.</numerusform>
            <numerusform>%n places added from the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new mention(s)</source>
        <translation>
            <numerusform>%Ln new mention</numerusform>
            <numerusform>%Ln new mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln could not be read</numerusform>
            <numerusform>%Ln could not be read</numerusform>
        </translation>
    </message>
    <message>
        <source>Import places</source>
        <translation>Import places</translation>
    </message>
    <message>
        <source>The file holds no place that is not watched already.</source>
        <translation>The file holds no place that is not watched already.</translation>
    </message>
    <message>
        <source>Export places</source>
        <translation>Export places</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml)</source>
        <translation>Lists of feeds (*.opml)</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Stopped: %1</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>“%1” is changed.</translation>
    </message>
    <message>
        <source>“%1” is watched now; it is being read.</source>
        <translation>“%1” is watched now; it is being read.</translation>
    </message>
    <message>
        <source>The places stand in the file “%1”.</source>
        <translation>The places stand in the file “%1”.</translation>
    </message>
    <message>
        <source>“%1” may lead into a private network now.</source>
        <translation>“%1” may lead into a private network now.</translation>
    </message>
    <message>
        <source>“%1” is switched off.</source>
        <translation>“%1” is switched off.</translation>
    </message>
    <message>
        <source>“%1” is switched on.</source>
        <translation>“%1” is switched on.</translation>
    </message>
    <message>
        <source>“%1” is no longer watched; its posts stay.</source>
        <translation>“%1” is no longer watched; its posts stay.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Add a place</translation>
    </message>
    <message>
        <source>Missing something?</source>
        <translation>Missing something?</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Import, export, pause</source>
        <translation>Import, export, pause</translation>
    </message>
    <message>
        <source>Find by name or address</source>
        <translation>Find by name or address</translation>
    </message>
    <message>
        <source>List of places</source>
        <translation>List of places</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>No place like this</source>
        <translation>No place like this</translation>
    </message>
    <message>
        <source>Other places are watched; they are hidden by what you chose above.</source>
        <translation>Other places are watched; they are hidden by what you chose above.</translation>
    </message>
    <message>
        <source>Show all places</source>
        <translation>Show all places</translation>
    </message>
    <message>
        <source>No place is being watched yet</source>
        <translation>No place is being watched yet</translation>
    </message>
    <message>
        <source>Add the forums, news sites, blogs and channels where people write about you. Paste any address: the program finds out how to read it.</source>
        <translation>Add the forums, news sites, blogs and channels where people write about you. Paste any address: the program finds out how to read it.</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Import from a file…</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Pause watching</source>
        <translation>Pause watching</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Go on watching</translation>
    </message>
    <message>
        <source>Export to a file (OPML)…</source>
        <translation>Export to a file (OPML)…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>Need you</translation>
    </message>
    <message>
        <source>Can't be watched</source>
        <translation>Can't be watched</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Switched off</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>Read all now</source>
        <translation>Read all now</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Next place</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Previous place</translation>
    </message>
    <message>
        <source>Read this place now</source>
        <translation>Read this place now</translation>
    </message>
    <message>
        <source>Read all places now, or stop</source>
        <translation>Read all places now, or stop</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Switch off or on</source>
        <translation>Switch off or on</translation>
    </message>
    <message>
        <source>Open the address</source>
        <translation>Open the address</translation>
    </message>
    <message>
        <source>Remove; posts stay</source>
        <translation>Remove; posts stay</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>Find a place</translation>
    </message>
    <message>
        <source>Import from a file (OPML)…</source>
        <translation>Import from a file (OPML)…</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>How often to speak with whom</source>
        <translation>How often to speak with whom</translation>
    </message>
    <message>
        <source>Whoever was not spoken with for so long stands under “To contact” and, where there is room, on the morning list.</source>
        <translation>Whoever was not spoken with for so long stands under “To contact” and, where there is room, on the morning list.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>no plan</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
</context>
<context>
    <name>PostKind</name>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>forum post</source>
        <translation>forum post</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comment</translation>
    </message>
    <message>
        <source>review</source>
        <translation>review</translation>
    </message>
    <message>
        <source>the owner's answer</source>
        <translation>the owner's answer</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>about the company “%1”</source>
        <translation>about the company “%1”</translation>
    </message>
    <message>
        <source>about the product “%1”</source>
        <translation>about the product “%1”</translation>
    </message>
    <message>
        <source>about the branch “%1”</source>
        <translation>about the branch “%1”</translation>
    </message>
    <message>
        <source>about “%1”</source>
        <translation>about “%1”</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>At once</source>
        <translation>At once</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Usual</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>its weight</source>
        <translation>its weight</translation>
    </message>
    <message>
        <source>many see it</source>
        <translation>many see it</translation>
    </message>
    <message>
        <source>the author complained before</source>
        <translation>the author complained before</translation>
    </message>
    <message>
        <source>a key client's</source>
        <translation>a key client's</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>It is published</source>
        <translation>It is published</translation>
    </message>
</context>
<context>
    <name>QuietBar</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>ReadyName</name>
    <message>
        <source>Russia, in Russian</source>
        <translation>Russia, in Russian</translation>
    </message>
    <message>
        <source>Ukraine, in Ukrainian</source>
        <translation>Ukraine, in Ukrainian</translation>
    </message>
    <message>
        <source>Ukraine, in Russian</source>
        <translation>Ukraine, in Russian</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>Kazakhstan, in Russian</source>
        <translation>Kazakhstan, in Russian</translation>
    </message>
    <message>
        <source>Belarus, in Russian</source>
        <translation>Belarus, in Russian</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>United Kingdom</translation>
    </message>
    <message>
        <source>United States and the world</source>
        <translation>United States and the world</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>in Russian</translation>
    </message>
    <message>
        <source>in Ukrainian</source>
        <translation>in Ukrainian</translation>
    </message>
    <message>
        <source>in Finnish</source>
        <translation>in Finnish</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>in English</translation>
    </message>
    <message>
        <source>news in Russian</source>
        <translation>news in Russian</translation>
    </message>
    <message>
        <source>news in Ukrainian</source>
        <translation>news in Ukrainian</translation>
    </message>
    <message>
        <source>news in Finnish</source>
        <translation>news in Finnish</translation>
    </message>
    <message>
        <source>news in English</source>
        <translation>news in English</translation>
    </message>
    <message>
        <source>the Russian-speaking web</source>
        <translation>the Russian-speaking web</translation>
    </message>
    <message>
        <source>all public posts</source>
        <translation>all public posts</translation>
    </message>
    <message>
        <source>films and their comments</source>
        <translation>films and their comments</translation>
    </message>
    <message>
        <source>all posts</source>
        <translation>all posts</translation>
    </message>
    <message>
        <source>stories and comments</source>
        <translation>stories and comments</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>posts</translation>
    </message>
    <message>
        <source>posts of the last seven days</source>
        <translation>posts of the last seven days</translation>
    </message>
    <message>
        <source>search of the forum</source>
        <translation>search of the forum</translation>
    </message>
    <message>
        <source>forum of investors</source>
        <translation>forum of investors</translation>
    </message>
    <message>
        <source>business</source>
        <translation>business</translation>
    </message>
    <message>
        <source>releases from Finland</source>
        <translation>releases from Finland</translation>
    </message>
    <message>
        <source>releases from the United Kingdom</source>
        <translation>releases from the United Kingdom</translation>
    </message>
    <message>
        <source>all releases</source>
        <translation>all releases</translation>
    </message>
    <message>
        <source>the newest filings</source>
        <translation>the newest filings</translation>
    </message>
    <message>
        <source>Finnish Trade Register: notices about this company</source>
        <translation>Finnish Trade Register: notices about this company</translation>
    </message>
    <message>
        <source>purchases with this name</source>
        <translation>purchases with this name</translation>
    </message>
</context>
<context>
    <name>ReadyPlaces</name>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>Line of business</translation>
    </message>
    <message>
        <source>Searches for your name</source>
        <translation>Searches for your name</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Forums</source>
        <translation>Forums</translation>
    </message>
    <message>
        <source>Registers and tenders</source>
        <translation>Registers and tenders</translation>
    </message>
    <message>
        <source>if its robots.txt allows it</source>
        <translation>if its robots.txt allows it</translation>
    </message>
    <message>
        <source>stays off until you have read its terms</source>
        <translation>stays off until you have read its terms</translation>
    </message>
    <message>
        <source>with a key of your own</source>
        <translation>with a key of your own</translation>
    </message>
    <message>
        <source>General news</source>
        <translation>General news</translation>
    </message>
    <message>
        <source>Banking</source>
        <translation>Banking</translation>
    </message>
    <message>
        <source>Telecom</source>
        <translation>Telecom</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>Retail</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Travel</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>Cars</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Construction</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Food</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Business to business</source>
        <translation>Business to business</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>All countries</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>No reason given</source>
        <translation>No reason given</translation>
    </message>
    <message>
        <source>Rude or slow service</source>
        <translation>Rude or slow service</translation>
    </message>
    <message>
        <source>Late or failed delivery</source>
        <translation>Late or failed delivery</translation>
    </message>
    <message>
        <source>Quality of product or work</source>
        <translation>Quality of product or work</translation>
    </message>
    <message>
        <source>Billing, refunds, hidden fees</source>
        <translation>Billing, refunds, hidden fees</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Item or service missing</source>
        <translation>Item or service missing</translation>
    </message>
    <message>
        <source>Changed rules not explained</source>
        <translation>Changed rules not explained</translation>
    </message>
    <message>
        <source>No contact for long</source>
        <translation>No contact for long</translation>
    </message>
    <message>
        <source>Safety, fraud, law, personal data</source>
        <translation>Safety, fraud, law, personal data</translation>
    </message>
    <message>
        <source>Better offer of a competitor</source>
        <translation>Better offer of a competitor</translation>
    </message>
    <message>
        <source>Nobody's fault</source>
        <translation>Nobody's fault</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Close the case</source>
        <translation>Close the case</translation>
    </message>
    <message>
        <source>Dismiss the case</source>
        <translation>Dismiss the case</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>In one line</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>A case ends with the author's consent or a recorded reason.</source>
        <translation>A case ends with the author's consent or a recorded reason.</translation>
    </message>
    <message>
        <source>Dismissed means that there is nothing to answer. The reason stays on record.</source>
        <translation>Dismissed means that there is nothing to answer. The reason stays on record.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Say why, in a few words.</translation>
    </message>
</context>
<context>
    <name>RecordField</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promised for</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>It has too many columns: save those that matter.</source>
        <translation>It has too many columns: save those that matter.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>It is empty.</translation>
    </message>
    <message>
        <source>This is no table: save it as CSV or XLSX.</source>
        <translation>This is no table: save it as CSV or XLSX.</translation>
    </message>
    <message>
        <source>It is too large: save a part of it, or save it as CSV.</source>
        <translation>It is too large: save a part of it, or save it as CSV.</translation>
    </message>
    <message>
        <source>It is too large: bring it in parts.</source>
        <translation>It is too large: bring it in parts.</translation>
    </message>
    <message>
        <source>It is damaged, or locked with a password: open it and save it anew as XLSX or CSV.</source>
        <translation>It is damaged, or locked with a password: open it and save it anew as XLSX or CSV.</translation>
    </message>
    <message>
        <source>Its headings do not tell what it lists.</source>
        <translation>Its headings do not tell what it lists.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>row %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Deliveries</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Shifts</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Closed days</translation>
    </message>
    <message>
        <source>No column is named for: %1</source>
        <translation>No column is named for: %1</translation>
    </message>
    <message>
        <source>It can't be read: %1</source>
        <translation>It can't be read: %1</translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message numerus="yes">
        <source>and %Ln more bad row(s)</source>
        <translation>
            <numerusform>and %Ln more bad row</numerusform>
            <numerusform>and %Ln more bad rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in a table</source>
        <translation>Bring in a table</translation>
    </message>
    <message>
        <source>No records yet.</source>
        <translation>No records yet.</translation>
    </message>
    <message>
        <source>Bring in a table…</source>
        <translation>Bring in a table…</translation>
    </message>
    <message>
        <source>Read a folder by itself…</source>
        <translation>Read a folder by itself…</translation>
    </message>
    <message>
        <source>Save the bad rows…</source>
        <translation>Save the bad rows…</translation>
    </message>
    <message>
        <source>Correct them in the table and bring it in again.</source>
        <translation>Correct them in the table and bring it in again.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>not read yet</translation>
    </message>
    <message>
        <source>No longer read it</source>
        <translation>No longer read it</translation>
    </message>
    <message>
        <source>Say what it lists…</source>
        <translation>Say what it lists…</translation>
    </message>
    <message>
        <source>Read a folder by itself</source>
        <translation>Read a folder by itself</translation>
    </message>
    <message>
        <source>Save the bad rows</source>
        <translation>Save the bad rows</translation>
    </message>
    <message>
        <source>Own records</source>
        <translation>Own records</translation>
    </message>
    <message>
        <source>Orders, deliveries, payments, contracts, staff, shifts, visits, calls and closed days. What a complaint states is held against them.</source>
        <translation>Orders, deliveries, payments, contracts, staff, shifts, visits, calls and closed days. What a complaint states is held against them.</translation>
    </message>
    <message>
        <source>What it lists</source>
        <translation>What it lists</translation>
    </message>
    <message>
        <source>As the headings tell</source>
        <translation>As the headings tell</translation>
    </message>
    <message>
        <source>Dates are month first: 11/03 is 3 November</source>
        <translation>Dates are month first: 11/03 is 3 November</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>First rows</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Bring in</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>%1. Check which column holds what.</source>
        <translation>%1. Check which column holds what.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad</source>
        <translation>
            <numerusform>%Ln bad</numerusform>
            <numerusform>%Ln bad</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, row %2</translation>
    </message>
    <message>
        <source>%1, read as last time.</source>
        <translation>%1, read as last time.</translation>
    </message>
    <message>
        <source>No column is named yet for: %1</source>
        <translation>No column is named yet for: %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>read %1</translation>
    </message>
    <message>
        <source>Choose it here:</source>
        <translation>Choose it here:</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Signals</source>
        <translation>Signals</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Last quarter</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>From … to …</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Parts of the reports</source>
        <translation>Parts of the reports</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>The report</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>No name is watched yet</source>
        <translation>No name is watched yet</translation>
    </message>
    <message>
        <source>Reports tell what is written about your names. Add the first one.</source>
        <translation>Reports tell what is written about your names. Add the first one.</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Add a name</translation>
    </message>
    <message>
        <source>What stands out of the usual, told once each</source>
        <translation>What stands out of the usual, told once each</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>All our names</source>
        <translation>All our names</translation>
    </message>
    <message>
        <source>PDF, to hand out</source>
        <translation>PDF, to hand out</translation>
    </message>
    <message>
        <source>DOCX, to write on in</source>
        <translation>DOCX, to write on in</translation>
    </message>
    <message>
        <source>XLSX, to go on counting</source>
        <translation>XLSX, to go on counting</translation>
    </message>
    <message>
        <source>CSV, for other programs</source>
        <translation>CSV, for other programs</translation>
    </message>
    <message>
        <source>HTML, for the browser</source>
        <translation>HTML, for the browser</translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation>Language of the file</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>The report is being made…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Next signal</source>
        <translation>Next signal</translation>
    </message>
    <message>
        <source>Previous signal</source>
        <translation>Previous signal</translation>
    </message>
    <message>
        <source>Signal looked at</source>
        <translation>Signal looked at</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Save the report as a file</source>
        <translation>Save the report as a file</translation>
    </message>
    <message>
        <source>Figures or signals</source>
        <translation>Figures or signals</translation>
    </message>
    <message>
        <source>The signal is looked at.</source>
        <translation>The signal is looked at.</translation>
    </message>
    <message>
        <source>The signal is dismissed.</source>
        <translation>The signal is dismissed.</translation>
    </message>
    <message>
        <source>The signal is open again.</source>
        <translation>The signal is open again.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>Hide the numbers</source>
        <translation>Hide the numbers</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Show the numbers</translation>
    </message>
</context>
<context>
    <name>RespondDialog</name>
    <message>
        <source>A link starts with https:// or http://.</source>
        <translation>A link starts with https:// or http://.</translation>
    </message>
    <message>
        <source>Answered: close the case</source>
        <translation>Answered: close the case</translation>
    </message>
    <message>
        <source>For the small ones: the answer and the end of the case in one step.</source>
        <translation>For the small ones: the answer and the end of the case in one step.</translation>
    </message>
    <message>
        <source>Tell at the same place what is different now. It wins more than the first apology.</source>
        <translation>Tell at the same place what is different now. It wins more than the first apology.</translation>
    </message>
    <message>
        <source>“We are checking”: no verdict, no apology for what is not checked yet.</source>
        <translation>“We are checking”: no verdict, no apology for what is not checked yet.</translation>
    </message>
    <message>
        <source>Publish the answer where the complaint stands, then record it here.</source>
        <translation>Publish the answer where the complaint stands, then record it here.</translation>
    </message>
    <message>
        <source>Answer and close</source>
        <translation>Answer and close</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Keep the draft</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Language of the ready words</source>
        <translation>Language of the ready words</translation>
    </message>
    <message>
        <source>As the place</source>
        <translation>As the place</translation>
    </message>
    <message>
        <source>Next blank (F6)</source>
        <translation>Next blank (F6)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ready words</source>
        <translation>Ready words</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>What was answered</translation>
    </message>
    <message>
        <source>Link to it</source>
        <translation>Link to it</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>Why it ends</translation>
    </message>
    <message>
        <source>The holding reply is published</source>
        <translation>The holding reply is published</translation>
    </message>
    <message>
        <source>The answer is published</source>
        <translation>The answer is published</translation>
    </message>
    <message>
        <source>It is published</source>
        <translation>It is published</translation>
    </message>
    <message>
        <source>Still to fill in: %1</source>
        <translation>Still to fill in: %1</translation>
    </message>
    <message>
        <source>Write the words of the answer.</source>
        <translation>Write the words of the answer.</translation>
    </message>
    <message>
        <source>Paste the words of the answer, or the link to it.</source>
        <translation>Paste the words of the answer, or the link to it.</translation>
    </message>
    <message>
        <source>Fill in first what is marked.</source>
        <translation>Fill in first what is marked.</translation>
    </message>
    <message>
        <source>Say why the case ends: a case never ends without a reason.</source>
        <translation>Say why the case ends: a case never ends without a reason.</translation>
    </message>
    <message>
        <source>It stops the clock of the first answer.</source>
        <translation>It stops the clock of the first answer.</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Keep as a draft</translation>
    </message>
</context>
<context>
    <name>Response</name>
    <message>
        <source>Holding reply</source>
        <translation>Holding reply</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>What we changed</source>
        <translation>What we changed</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>overdue debt %1</source>
        <translation>overdue debt %1</translation>
    </message>
    <message>
        <source>contract ends %1</source>
        <translation>contract ends %1</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <translation>promised for %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open complaint(s)</source>
        <translation>
            <numerusform>%Ln open complaint</numerusform>
            <numerusform>%Ln open complaints</numerusform>
        </translation>
    </message>
    <message>
        <source>asked about competitors</source>
        <translation>asked about competitors</translation>
    </message>
    <message>
        <source>sour in the last contact</source>
        <translation>sour in the last contact</translation>
    </message>
    <message>
        <source>never spoken to</source>
        <translation>never spoken to</translation>
    </message>
    <message numerus="yes">
        <source>silent for %Ln day(s)</source>
        <translation>
            <numerusform>silent for %Ln day</numerusform>
            <numerusform>silent for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln try/tries without an answer</source>
        <translation>
            <numerusform>%Ln try without an answer</numerusform>
            <numerusform>%Ln tries without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln occasion(s) wait</source>
        <translation>
            <numerusform>%Ln occasion waits</numerusform>
            <numerusform>%Ln occasions wait</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody there is known</source>
        <translation>nobody there is known</translation>
    </message>
    <message>
        <source>only one person there is known</source>
        <translation>only one person there is known</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Our own name</source>
        <translation>Our own name</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Competitor</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Market</translation>
    </message>
</context>
<context>
    <name>RowFault</name>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>no time</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>no amount</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>no number</translation>
    </message>
    <message>
        <source>no telephone number</source>
        <translation>no telephone number</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>no e-mail address</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>neither yes nor no</translation>
    </message>
    <message>
        <source>none of the known values</source>
        <translation>none of the known values</translation>
    </message>
    <message>
        <source>the last digits are lost</source>
        <translation>the last digits are lost</translation>
    </message>
    <message>
        <source>more cells than headings</source>
        <translation>more cells than headings</translation>
    </message>
    <message>
        <source>a formula failed</source>
        <translation>a formula failed</translation>
    </message>
    <message>
        <source>can't be read</source>
        <translation>can't be read</translation>
    </message>
    <message>
        <source>no client is known by it</source>
        <translation>no client is known by it</translation>
    </message>
    <message>
        <source>its check digits do not fit</source>
        <translation>its check digits do not fit</translation>
    </message>
    <message>
        <source>the number is another client's</source>
        <translation>the number is another client's</translation>
    </message>
    <message>
        <source>not on the scale</source>
        <translation>not on the scale</translation>
    </message>
    <message>
        <source>a day still to come</source>
        <translation>a day still to come</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Not about us</source>
        <translation>Not about us</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>Vacancy</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Reseller</translation>
    </message>
    <message>
        <source>Our own voice</source>
        <translation>Our own voice</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not about us</source>
        <translation>
            <numerusform>%Ln not about us</numerusform>
            <numerusform>%Ln not about us</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by rules</source>
        <translation>
            <numerusform>%Ln by rules</numerusform>
            <numerusform>%Ln by rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln noise</source>
        <translation>
            <numerusform>%Ln noise</numerusform>
            <numerusform>%Ln noise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in our own voice</source>
        <translation>
            <numerusform>%Ln in our own voice</numerusform>
            <numerusform>%Ln in our own voice</numerusform>
        </translation>
    </message>
    <message>
        <source>word “%1”</source>
        <translation>word “%1”</translation>
    </message>
    <message>
        <source>author %1</source>
        <translation>author %1</translation>
    </message>
    <message>
        <source>site %1</source>
        <translation>site %1</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Thrown out in all: %1</source>
        <translation>Thrown out in all: %1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>What a rule fits stays out of the inbox, now and later; nothing is deleted. A rule that is dropped gives all of it back.</source>
        <translation>What a rule fits stays out of the inbox, now and later; nothing is deleted. A rule that is dropped gives all of it back.</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>It is</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Keeps out</source>
        <translation>Keeps out</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Drop the rule</source>
        <translation>Drop the rule</translation>
    </message>
    <message>
        <source>Show what it keeps out</source>
        <translation>Show what it keeps out</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Second look</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>The rule took %n mention(s) out.</source>
        <translation>
            <numerusform>The rule took %n mention out.</numerusform>
            <numerusform>The rule took %n mentions out.</numerusform>
        </translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>New rule…</translation>
    </message>
    <message>
        <source>Nothing is thrown out yet.</source>
        <translation>Nothing is thrown out yet.</translation>
    </message>
    <message numerus="yes">
        <source>The rule is dropped; %n mention(s) are back.</source>
        <translation>
            <numerusform>The rule is dropped; %n mention is back.</numerusform>
            <numerusform>The rule is dropped; %n mentions are back.</numerusform>
        </translation>
    </message>
    <message>
        <source>all names</source>
        <translation>all names</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Broken off</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Line from the foot of a report</source>
        <translation>Line from the foot of a report</translation>
    </message>
    <message>
        <source>Address of a time-stamping service (RFC 3161)</source>
        <translation>Address of a time-stamping service (RFC 3161)</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>Open it in a window of its own</source>
        <translation>Open it in a window of its own</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them erased with their author, as was asked.</source>
        <translation>
            <numerusform>%Ln of them erased with their author, as was asked.</numerusform>
            <numerusform>%Ln of them erased with their author, as was asked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentions, cases, kept pages and settings.</source>
        <translation>Mentions, cases, kept pages and settings.</translation>
    </message>
    <message>
        <source>A whole copy, checked after it is made; work goes on meanwhile. A backup is brought back into a new folder: nothing here is overwritten.</source>
        <translation>A whole copy, checked after it is made; work goes on meanwhile. A backup is brought back into a new folder: nothing here is overwritten.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Check everything</translation>
    </message>
    <message>
        <source>Hand out for checking…</source>
        <translation>Hand out for checking…</translation>
    </message>
    <message>
        <source>Pages, their checksums and the chain, which anybody can check with sha256sum.</source>
        <translation>Pages, their checksums and the chain, which anybody can check with sha256sum.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Whether what was printed then still stands in the chain unchanged.</source>
        <translation>Whether what was printed then still stands in the chain unchanged.</translation>
    </message>
    <message>
        <source>Have it stamped</source>
        <translation>Have it stamped</translation>
    </message>
    <message>
        <source>The newest link of the chain gets an outside proof of its time; only its hash goes there.</source>
        <translation>The newest link of the chain gets an outside proof of its time; only its hash goes there.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Back up…</translation>
    </message>
    <message>
        <source>Bring a backup back…</source>
        <translation>Bring a backup back…</translation>
    </message>
    <message>
        <source>No page is kept yet; each complaint that becomes a case keeps its own.</source>
        <translation>No page is kept yet; each complaint that becomes a case keeps its own.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Stamped; the stamp lies beside the line it covers: %1</source>
        <translation>Stamped; the stamp lies beside the line it covers: %1</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Asking the service…</translation>
    </message>
    <message>
        <source>Where to put the pages</source>
        <translation>Where to put the pages</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) written into %1, with sums that sha256sum checks.</source>
        <translation>
            <numerusform>%Ln page written into %1, with sums that sha256sum checks.</numerusform>
            <numerusform>%Ln pages written into %1, with sums that sha256sum checks.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Writing…</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>Where to put the backup</translation>
    </message>
    <message numerus="yes">
        <source>Backed up as %1: %Ln file(s), each checked.</source>
        <translation>
            <numerusform>Backed up as %1: %Ln file, each checked.</numerusform>
            <numerusform>Backed up as %1: %Ln files, each checked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>Copying and checking…</translation>
    </message>
    <message>
        <source>Which backup: its folder</source>
        <translation>Which backup: its folder</translation>
    </message>
    <message>
        <source>Where to put the folder brought back</source>
        <translation>Where to put the folder brought back</translation>
    </message>
    <message numerus="yes">
        <source>Brought back as %1: %Ln file(s).</source>
        <translation>
            <numerusform>Brought back as %1: %Ln file.</numerusform>
            <numerusform>Brought back as %1: %Ln files.</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder is no backup: choose the one that “Back up” made.</source>
        <translation>This folder is no backup: choose the one that “Back up” made.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are not as they were kept:</source>
        <translation>
            <numerusform>%Ln thing is not as it was kept:</numerusform>
            <numerusform>%Ln things are not as they were kept:</numerusform>
        </translation>
    </message>
    <message>
        <source>The history of who did what is whole.</source>
        <translation>The history of who did what is whole.</translation>
    </message>
    <message>
        <source>The history of who did what was changed from outside the program.</source>
        <translation>The history of who did what was changed from outside the program.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>Kept pages as evidence</source>
        <translation>Kept pages as evidence</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln kept page(s) are as they were found.</source>
        <translation>
            <numerusform>The %Ln kept page is as it was found.</numerusform>
            <numerusform>All %Ln kept pages are as they were found.</numerusform>
        </translation>
    </message>
    <message>
        <source>No page is kept, so there is nothing to check.</source>
        <translation>No page is kept, so there is nothing to check.</translation>
    </message>
    <message>
        <source>page %1: the kept file is gone or was changed (%2)</source>
        <translation>page %1: the kept file is gone or was changed (%2)</translation>
    </message>
    <message>
        <source>page %1: the words read from it were changed (%2)</source>
        <translation>page %1: the words read from it were changed (%2)</translation>
    </message>
    <message>
        <source>page %1: its address, time or checksum was changed (%2)</source>
        <translation>page %1: its address, time or checksum was changed (%2)</translation>
    </message>
    <message>
        <source>page %1: the chain is broken there (%2)</source>
        <translation>page %1: the chain is broken there (%2)</translation>
    </message>
    <message>
        <source>page %1: it was taken out (%2)</source>
        <translation>page %1: it was taken out (%2)</translation>
    </message>
    <message>
        <source>page %1: it was slipped in later (%2)</source>
        <translation>page %1: it was slipped in later (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) kept, each bound to the one before it; the newest: %1</source>
        <translation>
            <numerusform>%Ln page kept; its link in the chain: %1</numerusform>
            <numerusform>%Ln pages kept, each bound to the one before it; the newest link: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It still stands in the chain: what it covers was not changed.</source>
        <translation>It still stands in the chain: what it covers was not changed.</translation>
    </message>
    <message>
        <source>It is not in the chain: copied wrongly, or what it covered was cut off.</source>
        <translation>It is not in the chain: copied wrongly, or what it covered was cut off.</translation>
    </message>
    <message>
        <source>The folder can't be used: %1</source>
        <translation>The folder can't be used: %1</translation>
    </message>
</context>
<context>
    <name>SameFirm</name>
    <message>
        <source>the same number</source>
        <translation>the same number</translation>
    </message>
    <message>
        <source>the same name under another legal form</source>
        <translation>the same name under another legal form</translation>
    </message>
    <message>
        <source>the same name in other letters</source>
        <translation>the same name in other letters</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>the same words</translation>
    </message>
    <message>
        <source>almost the same spelling</source>
        <translation>almost the same spelling</translation>
    </message>
    <message>
        <source>the same site</source>
        <translation>the same site</translation>
    </message>
    <message>
        <source>but their numbers differ</source>
        <translation>but their numbers differ</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>Would recommend us (NPS)</source>
        <translation>Would recommend us (NPS)</translation>
    </message>
    <message>
        <source>Satisfaction (CSI)</source>
        <translation>Satisfaction (CSI)</translation>
    </message>
    <message>
        <source>Satisfaction after a case</source>
        <translation>Satisfaction after a case</translation>
    </message>
</context>
<context>
    <name>ScoreDialog</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>What was asked</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Of at most</source>
        <translation>Of at most</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Who answered</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In their words</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Answer of %1</translation>
    </message>
    <message>
        <source>The score is higher than the best one.</source>
        <translation>The score is higher than the best one.</translation>
    </message>
    <message>
        <source>Score and best score are numbers, the day like 31.12.2026.</source>
        <translation>Score and best score are numbers, the day like 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>How sites can reach you</source>
        <translation>How sites can reach you</translation>
    </message>
    <message>
        <source>Pause between two requests to one site</source>
        <translation>Pause between two requests to one site</translation>
    </message>
    <message>
        <source>Places read at the same time</source>
        <translation>Places read at the same time</translation>
    </message>
    <message>
        <source>Time to the first answer</source>
        <translation>Time to the first answer</translation>
    </message>
    <message>
        <source>Warn before an answer is due</source>
        <translation>Warn before an answer is due</translation>
    </message>
    <message>
        <source>Tell the head after</source>
        <translation>Tell the head after</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Who is told</translation>
    </message>
    <message>
        <source>Count working hours only</source>
        <translation>Count working hours only</translation>
    </message>
    <message>
        <source>Working week</source>
        <translation>Working week</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Public holidays of</translation>
    </message>
    <message>
        <source>A second person approves answers</source>
        <translation>A second person approves answers</translation>
    </message>
    <message>
        <source>Keep posts that name nobody</source>
        <translation>Keep posts that name nobody</translation>
    </message>
    <message>
        <source>Notify of a new complaint</source>
        <translation>Notify of a new complaint</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Quiet from</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Quiet until</translation>
    </message>
    <message>
        <source>Read places while the window is open</source>
        <translation>Read places while the window is open</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>Go on in the tray when the window is closed</translation>
    </message>
    <message>
        <source>Stands in the history of every act. Empty: the name of the system user.</source>
        <translation>Stands in the history of every act. Empty: the name of the system user.</translation>
    </message>
    <message>
        <source>Of the window; what is read keeps its own.</source>
        <translation>Of the window; what is read keeps its own.</translation>
    </message>
    <message>
        <source>The system's, or always the same.</source>
        <translation>The system's, or always the same.</translation>
    </message>
    <message>
        <source>E-mail or page of your company, sent with every request: a site that minds can write instead of blocking you.</source>
        <translation>E-mail or page of your company, sent with every request: a site that minds can write instead of blocking you.</translation>
    </message>
    <message>
        <source>Politeness; a site that asks for a longer pause gets it.</source>
        <translation>Politeness; a site that asks for a longer pause gets it.</translation>
    </message>
    <message>
        <source>Each on its own site, so more is no burden to any of them.</source>
        <translation>Each on its own site, so more is no burden to any of them.</translation>
    </message>
    <message>
        <source>Counted from when the post was found; what is left stands beside each.</source>
        <translation>Counted from when the post was found; what is left stands beside each.</translation>
    </message>
    <message>
        <source>One reminder for each clock.</source>
        <translation>One reminder for each clock.</translation>
    </message>
    <message>
        <source>When an answer stays overdue for so long.</source>
        <translation>When an answer stays overdue for so long.</translation>
    </message>
    <message>
        <source>Of answers that stay overdue. Empty: whoever is head.</source>
        <translation>Of answers that stay overdue. Empty: whoever is head.</translation>
    </message>
    <message>
        <source>Nights, free days and holidays do not count. Off: around the clock.</source>
        <translation>Nights, free days and holidays do not count. Off: around the clock.</translation>
    </message>
    <message>
        <source>The days ticked, and their hours. An end at 00:00 is midnight.</source>
        <translation>The days ticked, and their hours. An end at 00:00 is midnight.</translation>
    </message>
    <message>
        <source>Of the working hours. Empty: the system's.</source>
        <translation>Of the working hours. Empty: the system's.</translation>
    </message>
    <message>
        <source>Two letters of a country, like FI, UA or RU. Empty: no holidays.</source>
        <translation>Two letters of a country, like FI, UA or RU. Empty: no holidays.</translation>
    </message>
    <message>
        <source>Nobody approves their own words.</source>
        <translation>Nobody approves their own words.</translation>
    </message>
    <message>
        <source>A new name or form is looked up in them too; then they are let go.</source>
        <translation>A new name or form is looked up in them too; then they are let go.</translation>
    </message>
    <message>
        <source>On the desktop, one for each story, however many copies there are.</source>
        <translation>On the desktop, one for each story, however many copies there are.</translation>
    </message>
    <message>
        <source>No notification from this hour on.</source>
        <translation>No notification from this hour on.</translation>
    </message>
    <message>
        <source>What came meanwhile is told then. Equal hours: never quiet.</source>
        <translation>What came meanwhile is told then. Equal hours: never quiet.</translation>
    </message>
    <message>
        <source>Whatever is due is visited by itself.</source>
        <translation>Whatever is due is visited by itself.</translation>
    </message>
    <message>
        <source>Places are read on and complaints told; quit from the tray's menu.</source>
        <translation>Places are read on and complaints told; quit from the tray's menu.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <translation>
            <numerusform>second</numerusform>
            <numerusform>seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <translation>
            <numerusform>hour</numerusform>
            <numerusform>hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Everything is in force as soon as it is changed.</source>
        <translation>Everything is in force as soon as it is changed.</translation>
    </message>
    <message>
        <source>Tactics and ready answers</source>
        <translation>Tactics and ready answers</translation>
    </message>
    <message>
        <source>What is advised beside a case, and the words that answers are made of.</source>
        <translation>What is advised beside a case, and the words that answers are made of.</translation>
    </message>
    <message>
        <source>What key clients are known by</source>
        <translation>What key clients are known by</translation>
    </message>
    <message>
        <source>So that a complaint of theirs is seen as theirs.</source>
        <translation>So that a complaint of theirs is seen as theirs.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>This value can't be used.</source>
        <translation>This value can't be used.</translation>
    </message>
    <message>
        <source>Tick at least one day; work ends after it begins.</source>
        <translation>Tick at least one day; work ends after it begins.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Reading places</source>
        <translation>Reading places</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Minor</source>
        <translation>Minor</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderate</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Serious</translation>
    </message>
    <message>
        <source>Grave</source>
        <translation>Grave</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Not read yet</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>In a case</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Not us</source>
        <translation>Not us</translation>
    </message>
    <message>
        <source>Thrown out</source>
        <translation>Thrown out</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>All states</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>is going to a competitor</source>
        <translation>is going to a competitor</translation>
    </message>
    <message>
        <source>has trouble of its own</source>
        <translation>has trouble of its own</translation>
    </message>
    <message>
        <source>its whole sector falls</source>
        <translation>its whole sector falls</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calm</translation>
    </message>
    <message>
        <source>To be watched</source>
        <translation>To be watched</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critical</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>taken care of</source>
        <translation>taken care of</translation>
    </message>
    <message>
        <source>a false alarm</source>
        <translation>a false alarm</translation>
    </message>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silent</translation>
    </message>
    <message>
        <source>Requests without orders</source>
        <translation>Requests without orders</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Does not answer</translation>
    </message>
    <message>
        <source>Buys less</source>
        <translation>Buys less</translation>
    </message>
    <message>
        <source>Pays less of its invoices</source>
        <translation>Pays less of its invoices</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>Dissatisfied</translation>
    </message>
    <message>
        <source>Asks about competitors</source>
        <translation>Asks about competitors</translation>
    </message>
    <message>
        <source>Pays, does not use</source>
        <translation>Pays, does not use</translation>
    </message>
    <message>
        <source>Says that it leaves</source>
        <translation>Says that it leaves</translation>
    </message>
    <message>
        <source>A slip after its return</source>
        <translation>A slip after its return</translation>
    </message>
    <message>
        <source>In trouble itself</source>
        <translation>In trouble itself</translation>
    </message>
    <message>
        <source>grave news about it</source>
        <translation>grave news about it</translation>
    </message>
    <message>
        <source>bad news about it</source>
        <translation>bad news about it</translation>
    </message>
    <message>
        <source>bad news of its sector</source>
        <translation>bad news of its sector</translation>
    </message>
    <message>
        <source>its peers fall too</source>
        <translation>its peers fall too</translation>
    </message>
    <message>
        <source>no order for a quarter</source>
        <translation>no order for a quarter</translation>
    </message>
    <message>
        <source>it told of trouble</source>
        <translation>it told of trouble</translation>
    </message>
    <message>
        <source>%1 (%2 sure)</source>
        <translation>%1 (%2 sure)</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>At this client it takes half as much more from now on; it can be taken back.</source>
        <translation>At this client it takes half as much more from now on; it can be taken back.</translation>
    </message>
    <message>
        <source>It is a false alarm</source>
        <translation>It is a false alarm</translation>
    </message>
    <message>
        <source>Taken care of</source>
        <translation>Taken care of</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>It stays a sign, but asks for nothing until it grows.</source>
        <translation>It stays a sign, but asks for nothing until it grows.</translation>
    </message>
</context>
<context>
    <name>SignLine</name>
    <message>
        <source>A sign after all</source>
        <translation>A sign after all</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>False alarm</translation>
    </message>
    <message>
        <source>Taken care of</source>
        <translation>Taken care of</translation>
    </message>
</context>
<context>
    <name>SignNumber</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually %n day(s)</source>
        <translation>
            <numerusform>usually %n day</numerusform>
            <numerusform>usually %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as rare as once in %n year(s)</source>
        <translation>
            <numerusform>as rare as once in %n year</numerusform>
            <numerusform>as rare as once in %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>usually %1</translation>
    </message>
    <message>
        <source>%1 % of the usual</source>
        <translation>%1 % of the usual</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) without an order</source>
        <translation>
            <numerusform>%n request without an order</numerusform>
            <numerusform>%n requests without an order</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1 % without an order</source>
        <translation>usually %1 % without an order</translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries</source>
        <translation>
            <numerusform>%n try</numerusform>
            <numerusform>%n tries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n unanswered</numerusform>
            <numerusform>%n unanswered</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1 % unanswered</source>
        <translation>usually %1 % unanswered</translation>
    </message>
    <message numerus="yes">
        <source>%n unpaid</source>
        <translation>
            <numerusform>%n unpaid</numerusform>
            <numerusform>%n unpaid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n due</source>
        <translation>
            <numerusform>of %n due</numerusform>
            <numerusform>of %n due</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1 % unpaid</source>
        <translation>usually %1 % unpaid</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n complaint</numerusform>
            <numerusform>%n complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grave</source>
        <translation>
            <numerusform>%n grave</numerusform>
            <numerusform>%n grave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sour contact(s)</source>
        <translation>
            <numerusform>%n sour contact</numerusform>
            <numerusform>%n sour contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <translation>
            <numerusform>of %n</numerusform>
            <numerusform>of %n</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1 % sour</source>
        <translation>usually %1 % sour</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) before</source>
        <translation>
            <numerusform>%n time before</numerusform>
            <numerusform>%n times before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grave news about it</source>
        <translation>
            <numerusform>%n grave news about it</numerusform>
            <numerusform>%n grave news about it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bad news of its sector</source>
        <translation>
            <numerusform>%n bad news of its sector</numerusform>
            <numerusform>%n bad news of its sector</numerusform>
        </translation>
    </message>
    <message>
        <source>its peers buy %1 % of the usual</source>
        <translation>its peers buy %1 % of the usual</translation>
    </message>
    <message numerus="yes">
        <source>told of own trouble %n time(s)</source>
        <translation>
            <numerusform>told of own trouble %n time</numerusform>
            <numerusform>told of own trouble %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s)</source>
        <translation>
            <numerusform>%n slip</numerusform>
            <numerusform>%n slips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignTuning</name>
    <message>
        <source>What counts as a sign of leaving</source>
        <translation>What counts as a sign of leaving</translation>
    </message>
    <message>
        <source>Each sign is measured against the client's own habits and weighs points, which add up. What you change here holds for all clients; where a sign means nothing at one client, call it a false alarm there.</source>
        <translation>Each sign is measured against the client's own habits and weighs points, which add up. What you change here holds for all clients; where a sign means nothing at one client, call it a false alarm there.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Back to the program's</source>
        <translation>Back to the program's</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation>How it counts</translation>
    </message>
    <message>
        <source>How heavily</source>
        <translation>How heavily</translation>
    </message>
    <message>
        <source>critical alone</source>
        <translation>critical alone</translation>
    </message>
    <message>
        <source>adds up</source>
        <translation>adds up</translation>
    </message>
    <message>
        <source>not looked for</source>
        <translation>not looked for</translation>
    </message>
    <message>
        <source>A client is on watch before it is critical: fewer points for that.</source>
        <translation>A client is on watch before it is critical: fewer points for that.</translation>
    </message>
    <message>
        <source>On watch from, points</source>
        <translation>On watch from, points</translation>
    </message>
    <message>
        <source>Critical from, points</source>
        <translation>Critical from, points</translation>
    </message>
    <message>
        <source>Silent, while its rhythm is unknown</source>
        <translation>Silent, while its rhythm is unknown</translation>
    </message>
    <message>
        <source>Requests in a row without an order</source>
        <translation>Requests in a row without an order</translation>
    </message>
    <message>
        <source>Calls and letters unanswered, at least</source>
        <translation>Calls and letters unanswered, at least</translation>
    </message>
    <message>
        <source>the program: %1</source>
        <translation>the program: %1</translation>
    </message>
</context>
<context>
    <name>Signal</name>
    <message>
        <source>%1, usual %2</source>
        <translation>%1, usual %2</translation>
    </message>
    <message>
        <source>%1: much more than usual – %2</source>
        <translation>%1: much more than usual – %2</translation>
    </message>
    <message>
        <source>%1: growing – %2</source>
        <translation>%1: growing – %2</translation>
    </message>
    <message>
        <source>%1: the voice turns sour</source>
        <translation>%1: the voice turns sour</translation>
    </message>
    <message>
        <source>%1 since %2, usual would be %3</source>
        <translation>%1 since %2, usual would be %3</translation>
    </message>
    <message>
        <source>chance alone gives this less than once in %1 times</source>
        <translation>chance alone gives this less than once in %1 times</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Not looked at yet</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Looked at</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Dismissed</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>mentions</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>wishes</source>
        <translation>wishes</translation>
    </message>
    <message>
        <source>tone of what they say</source>
        <translation>tone of what they say</translation>
    </message>
</context>
<context>
    <name>Signals</name>
    <message>
        <source>Nothing stands out of the usual</source>
        <translation>Nothing stands out of the usual</translation>
    </message>
    <message>
        <source>Sudden floods, growing reasons, questions and wishes, and key clients whose voice turns sour are listed here, with the mentions behind them. What is usual is known after three weeks.</source>
        <translation>Sudden floods, growing reasons, questions and wishes, and key clients whose voice turns sour are listed here, with the mentions behind them. What is usual is known after three weeks.</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Looked at</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>Remind me later</source>
        <translation>Remind me later</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Snooze</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>In a case</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Not us</source>
        <translation>Not us</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Stop visiting places until you go on; what was read is kept</source>
        <translation>Stop visiting places until you go on; what was read is kept</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>next visit now</source>
        <translation>next visit now</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop this round of reading; what was read is kept</source>
        <translation>Stop this round of reading; what was read is kept</translation>
    </message>
    <message>
        <source>Visit the places that are due, and keep watching</source>
        <translation>Visit the places that are due, and keep watching</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) to look at</source>
        <translation>
            <numerusform>%Ln mention to look at</numerusform>
            <numerusform>%Ln mentions to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>next visit at %1</source>
        <translation>next visit at %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) need(s) you</source>
        <translation>
            <numerusform>%Ln place needs you</numerusform>
            <numerusform>%Ln places need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>It is done</source>
        <translation>It is done</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>How it went</translation>
    </message>
    <message>
        <source>it was a talk: log it as a contact too</source>
        <translation>it was a talk: log it as a contact too</translation>
    </message>
    <message>
        <source>Step for %1</source>
        <translation>Step for %1</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Say what is to be done.</translation>
    </message>
    <message>
        <source>The day is like 31.12.2026, the cost a number.</source>
        <translation>The day is like 31.12.2026, the cost a number.</translation>
    </message>
    <message>
        <source>Say in a few words how it went.</source>
        <translation>Say in a few words how it went.</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>said %1, written %2</source>
        <translation>said %1, written %2</translation>
    </message>
    <message>
        <source>Our records say the same</source>
        <translation>Our records say the same</translation>
    </message>
    <message>
        <source>Nearly so in our records</source>
        <translation>Nearly so in our records</translation>
    </message>
    <message>
        <source>Our records speak against it</source>
        <translation>Our records speak against it</translation>
    </message>
</context>
<context>
    <name>Tactic</name>
    <message>
        <source>Our fault, and it holds</source>
        <translation>Our fault, and it holds</translation>
    </message>
    <message>
        <source>Partly ours</source>
        <translation>Partly ours</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Not checked yet</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>Cannot be shown</translation>
    </message>
    <message>
        <source>It holds, the fault is not known yet</source>
        <translation>It holds, the fault is not known yet</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Refuted</translation>
    </message>
    <message>
        <source>The author's own mistake</source>
        <translation>The author's own mistake</translation>
    </message>
    <message>
        <source>A partner's fault</source>
        <translation>A partner's fault</translation>
    </message>
    <message>
        <source>Another firm is meant</source>
        <translation>Another firm is meant</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>what to do</translation>
    </message>
    <message>
        <source>what not to do</source>
        <translation>what not to do</translation>
    </message>
    <message>
        <source>tone</source>
        <translation>tone</translation>
    </message>
    <message>
        <source>“people wrote about …”</source>
        <translation>“people wrote about …”</translation>
    </message>
    <message>
        <source>“what you wrote about …”</source>
        <translation>“what you wrote about …”</translation>
    </message>
    <message>
        <source>how it is put right, in an answer</source>
        <translation>how it is put right, in an answer</translation>
    </message>
    <message>
        <source>“since then …”</source>
        <translation>“since then …”</translation>
    </message>
    <message>
        <source>who answers</source>
        <translation>who answers</translation>
    </message>
    <message>
        <source>where it is answered</source>
        <translation>where it is answered</translation>
    </message>
    <message>
        <source>advice where it is our fault</source>
        <translation>advice where it is our fault</translation>
    </message>
    <message>
        <source>advice while it is checked</source>
        <translation>advice while it is checked</translation>
    </message>
    <message>
        <source>advice where it is not our fault</source>
        <translation>advice where it is not our fault</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Answer: %1</translation>
    </message>
    <message>
        <source>%1, short</source>
        <translation>%1, short</translation>
    </message>
    <message>
        <source>Telephone or address to turn to</source>
        <translation>Telephone or address to turn to</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Greeting</translation>
    </message>
    <message>
        <source>Greeting without a name</source>
        <translation>Greeting without a name</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Holding reply</source>
        <translation>Holding reply</translation>
    </message>
    <message>
        <source>Holding reply about harm</source>
        <translation>Holding reply about harm</translation>
    </message>
    <message>
        <source>What we changed</source>
        <translation>What we changed</translation>
    </message>
    <message>
        <source>Ready answers</source>
        <translation>Ready answers</translation>
    </message>
    <message>
        <source>What to do, by fault and finding</source>
        <translation>What to do, by fault and finding</translation>
    </message>
    <message>
        <source>What to do, by reason</source>
        <translation>What to do, by reason</translation>
    </message>
    <message>
        <source>not our fault</source>
        <translation>not our fault</translation>
    </message>
</context>
<context>
    <name>Tactics</name>
    <message>
        <source>Tactics and ready answers</source>
        <translation>Tactics and ready answers</translation>
    </message>
    <message>
        <source>What stands beside a case, and what answers are made of. Your own words win over the program's.</source>
        <translation>What stands beside a case, and what answers are made of. Your own words win over the program's.</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Language of the words</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>Which words</translation>
    </message>
    <message>
        <source>What the words are for</source>
        <translation>What the words are for</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>The words</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>The program's again</source>
        <translation>The program's again</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Your own words</translation>
    </message>
    <message>
        <source>The program's words</source>
        <translation>The program's words</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Nothing is written yet</translation>
    </message>
    <message>
        <source>One piece of advice a line.</source>
        <translation>One piece of advice a line.</translation>
    </message>
    <message>
        <source>In braces: %1. What stands in [[ ]] is left out where a blank in it is not known, what stands in (( )) where it is.</source>
        <translation>In braces: %1. What stands in [[ ]] is left out where a blank in it is not known, what stands in (( )) where it is.</translation>
    </message>
    <message>
        <source>Write the words, or take the program's again.</source>
        <translation>Write the words, or take the program's again.</translation>
    </message>
    <message>
        <source>A blank in braces is none of those listed.</source>
        <translation>A blank in braces is none of those listed.</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>New tag</translation>
    </message>
    <message>
        <source>Make the tag</source>
        <translation>Make the tag</translation>
    </message>
    <message>
        <source>Change the tag</source>
        <translation>Change the tag</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” removed from %n mention(s).</source>
        <translation>
            <numerusform>Tag “%1” removed from %n mention.</numerusform>
            <numerusform>Tag “%1” removed from %n mentions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the tag a name.</source>
        <translation>Give the tag a name.</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>New tag…</translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message>
        <source>Nobody keeps a list of people yet: everybody may do everything.</source>
        <translation>Nobody keeps a list of people yet: everybody may do everything.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Own accounts</source>
        <translation>Own accounts</translation>
    </message>
    <message>
        <source>Own records</source>
        <translation>Own records</translation>
    </message>
    <message>
        <source>What they write is no mention; their answers stop the clocks.</source>
        <translation>What they write is no mention; their answers stop the clocks.</translation>
    </message>
    <message>
        <source>Tables that complaints are held against, and folders read by themselves.</source>
        <translation>Tables that complaints are held against, and folders read by themselves.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Account name</translation>
    </message>
    <message>
        <source>Site (empty: everywhere)</source>
        <translation>Site (empty: everywhere)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>everywhere</translation>
    </message>
</context>
<context>
    <name>Tier</name>
    <message>
        <source>No tier</source>
        <translation>No tier</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Silver</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>Copper</translation>
    </message>
</context>
<context>
    <name>Tiers</name>
    <message>
        <source>Tiers by profit</source>
        <translation>Tiers by profit</translation>
    </message>
    <message>
        <source>Gold are the clients that bring three quarters of the profit, then silver, then copper; who recommends us stands one higher. Tiers set by hand stay.</source>
        <translation>Gold are the clients that bring three quarters of the profit, then silver, then copper; who recommends us stands one higher. Tiers set by hand stay.</translation>
    </message>
    <message>
        <source>Set these tiers</source>
        <translation>Set these tiers</translation>
    </message>
    <message>
        <source>No profit is written on any card yet: import it with the clients.</source>
        <translation>No profit is written on any card yet: import it with the clients.</translation>
    </message>
    <message numerus="yes">
        <source>Set %n tier(s)</source>
        <translation>
            <numerusform>Set %n tier</numerusform>
            <numerusform>Set %n tiers</numerusform>
        </translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>set by hand</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>open case(s)</source>
        <translation>
            <numerusform>open case</numerusform>
            <numerusform>open cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Case to check</source>
        <translation>Case to check</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>New complaints, answers due, occasions and places that need a hand are listed here.</source>
        <translation>New complaints, answers due, occasions and places that need a hand are listed here.</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Probably a key client's complaint</source>
        <translation>Probably a key client's complaint</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>Stands out</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Whom to call</translation>
    </message>
    <message>
        <source>News of the market</source>
        <translation>News of the market</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation>May leave</translation>
    </message>
    <message>
        <source>Place needs you</source>
        <translation>Place needs you</translation>
    </message>
    <message>
        <source>Nothing is urgent</source>
        <translation>Nothing is urgent</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nothing waits for you</translation>
    </message>
    <message>
        <source>Look at the effect</source>
        <translation>Look at the effect</translation>
    </message>
    <message>
        <source>Measure due</source>
        <translation>Measure due</translation>
    </message>
    <message>
        <source>Answer overdue</source>
        <translation>Answer overdue</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>Question overdue</source>
        <translation>Question overdue</translation>
    </message>
    <message>
        <source>Question to answer</source>
        <translation>Question to answer</translation>
    </message>
    <message numerus="yes">
        <source>mention(s) to look at</source>
        <translation>
            <numerusform>mention to look at</numerusform>
            <numerusform>mentions to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to be called today</source>
        <translation>
            <numerusform>to be called today</numerusform>
            <numerusform>to be called today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tone</name>
    <message>
        <source>Tone unknown</source>
        <translation>Tone unknown</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negative</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positive</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>How are they</source>
        <translation>How are they</translation>
    </message>
    <message>
        <source>Congratulation</source>
        <translation>Congratulation</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wish</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Debt</translation>
    </message>
    <message>
        <source>Asked about competitors</source>
        <translation>Asked about competitors</translation>
    </message>
    <message>
        <source>Wants to leave</source>
        <translation>Wants to leave</translation>
    </message>
    <message>
        <source>Why they left</source>
        <translation>Why they left</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>Own difficulty</source>
        <translation>Own difficulty</translation>
    </message>
</context>
<context>
    <name>Trade</name>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>ordered</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>lost</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>overdue: %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>ends %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>paid %1</translation>
    </message>
</context>
<context>
    <name>TradeDialog</name>
    <message>
        <source>As it was brought in; a newer table brings it up to date.</source>
        <translation>As it was brought in; a newer table brings it up to date.</translation>
    </message>
    <message>
        <source>Nothing was brought in yet.</source>
        <translation>Nothing was brought in yet.</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>News</source>
        <translation>News</translation>
    </message>
    <message>
        <source>Complaint, probably theirs</source>
        <translation>Complaint, probably theirs</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Sign of loss</source>
        <translation>Sign of loss</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation>Handed over to %1</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Places are read on and complaints told. Quit from the menu of this icon.</source>
        <translation>Places are read on and complaints told. Quit from the menu of this icon.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) due soon</source>
        <translation>
            <numerusform>%Ln answer due soon</numerusform>
            <numerusform>%Ln answers due soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) overdue</source>
        <translation>
            <numerusform>%Ln answer overdue</numerusform>
            <numerusform>%Ln answers overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer stays overdue: for the head</source>
        <translation>An answer stays overdue: for the head</translation>
    </message>
    <message>
        <source>A complaint that is probably a key client's</source>
        <translation>A complaint that is probably a key client's</translation>
    </message>
    <message>
        <source>Something stands out from the usual</source>
        <translation>Something stands out from the usual</translation>
    </message>
    <message>
        <source>A client shows signs of leaving</source>
        <translation>A client shows signs of leaving</translation>
    </message>
    <message>
        <source>The reason of a measure is back: it is open again</source>
        <translation>The reason of a measure is back: it is open again</translation>
    </message>
    <message>
        <source>Mention Monitor goes on here</source>
        <translation>Mention Monitor goes on here</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open case(s)</source>
        <translation>
            <numerusform>%Ln open case</numerusform>
            <numerusform>%Ln open cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Open the window</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Mention Monitor</source>
        <translation>Mention Monitor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stand out from the usual</source>
        <translation>
            <numerusform>%Ln thing stands out from the usual</numerusform>
            <numerusform>%Ln things stand out from the usual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new complaint(s) came in the quiet hours</source>
        <translation>
            <numerusform>%Ln new complaint came in the quiet hours</numerusform>
            <numerusform>%Ln new complaints came in the quiet hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) wait since the quiet hours</source>
        <translation>
            <numerusform>%Ln thing waits since the quiet hours</numerusform>
            <numerusform>%Ln things wait since the quiet hours</numerusform>
        </translation>
    </message>
    <message>
        <source>New complaint: %1</source>
        <translation>New complaint: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) to look at</source>
        <translation>
            <numerusform>%Ln mention to look at</numerusform>
            <numerusform>%Ln mentions to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) need(s) you</source>
        <translation>
            <numerusform>%Ln place needs you</numerusform>
            <numerusform>%Ln places need you</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>Read all places now</source>
        <translation>Read all places now</translation>
    </message>
    <message>
        <source>Pause watching</source>
        <translation>Pause watching</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Go on watching</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>undone: %1</source>
        <translation>undone: %1</translation>
    </message>
    <message>
        <source>put back as new</source>
        <translation>put back as new</translation>
    </message>
    <message>
        <source>read</source>
        <translation>read</translation>
    </message>
    <message>
        <source>put into a case</source>
        <translation>put into a case</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>not about us</source>
        <translation>not about us</translation>
    </message>
    <message>
        <source>kind corrected</source>
        <translation>kind corrected</translation>
    </message>
    <message>
        <source>tone corrected</source>
        <translation>tone corrected</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>note written</translation>
    </message>
    <message>
        <source>name added</source>
        <translation>name added</translation>
    </message>
    <message>
        <source>name changed</source>
        <translation>name changed</translation>
    </message>
    <message>
        <source>word excluded</source>
        <translation>word excluded</translation>
    </message>
    <message>
        <source>rule made</source>
        <translation>rule made</translation>
    </message>
    <message>
        <source>rule dropped</source>
        <translation>rule dropped</translation>
    </message>
    <message>
        <source>given to somebody</source>
        <translation>given to somebody</translation>
    </message>
    <message>
        <source>tag put on</source>
        <translation>tag put on</translation>
    </message>
    <message>
        <source>tag taken off</source>
        <translation>tag taken off</translation>
    </message>
    <message>
        <source>tag made</source>
        <translation>tag made</translation>
    </message>
    <message>
        <source>tag changed</source>
        <translation>tag changed</translation>
    </message>
    <message>
        <source>tag removed</source>
        <translation>tag removed</translation>
    </message>
    <message>
        <source>view kept</source>
        <translation>view kept</translation>
    </message>
    <message>
        <source>view removed</source>
        <translation>view removed</translation>
    </message>
    <message>
        <source>name removed</source>
        <translation>name removed</translation>
    </message>
    <message>
        <source>place added</source>
        <translation>place added</translation>
    </message>
    <message>
        <source>place changed</source>
        <translation>place changed</translation>
    </message>
    <message>
        <source>place switched on</source>
        <translation>place switched on</translation>
    </message>
    <message>
        <source>place switched off</source>
        <translation>place switched off</translation>
    </message>
    <message>
        <source>place removed</source>
        <translation>place removed</translation>
    </message>
    <message>
        <source>brought in by hand</source>
        <translation>brought in by hand</translation>
    </message>
    <message>
        <source>case opened</source>
        <translation>case opened</translation>
    </message>
    <message>
        <source>case changed</source>
        <translation>case changed</translation>
    </message>
    <message>
        <source>note in the case</source>
        <translation>note in the case</translation>
    </message>
    <message>
        <source>holding reply published</source>
        <translation>holding reply published</translation>
    </message>
    <message>
        <source>answer published</source>
        <translation>answer published</translation>
    </message>
    <message>
        <source>told what we changed</source>
        <translation>told what we changed</translation>
    </message>
    <message>
        <source>answered and closed</source>
        <translation>answered and closed</translation>
    </message>
    <message>
        <source>owner changed</source>
        <translation>owner changed</translation>
    </message>
    <message>
        <source>follows the case</source>
        <translation>follows the case</translation>
    </message>
    <message>
        <source>no longer follows the case</source>
        <translation>no longer follows the case</translation>
    </message>
    <message>
        <source>mention taken into the case</source>
        <translation>mention taken into the case</translation>
    </message>
    <message>
        <source>mention given back to the inbox</source>
        <translation>mention given back to the inbox</translation>
    </message>
    <message>
        <source>answer drafted</source>
        <translation>answer drafted</translation>
    </message>
    <message>
        <source>draft changed</source>
        <translation>draft changed</translation>
    </message>
    <message>
        <source>draft thrown away</source>
        <translation>draft thrown away</translation>
    </message>
    <message>
        <source>draft approved</source>
        <translation>draft approved</translation>
    </message>
    <message>
        <source>draft published</source>
        <translation>draft published</translation>
    </message>
    <message>
        <source>answer taken out</source>
        <translation>answer taken out</translation>
    </message>
    <message>
        <source>question needs no answer</source>
        <translation>question needs no answer</translation>
    </message>
    <message>
        <source>clocks paused</source>
        <translation>clocks paused</translation>
    </message>
    <message>
        <source>clocks going on</source>
        <translation>clocks going on</translation>
    </message>
    <message>
        <source>satisfaction noted</source>
        <translation>satisfaction noted</translation>
    </message>
    <message>
        <source>found in the thread</source>
        <translation>found in the thread</translation>
    </message>
    <message>
        <source>probably a key client's</source>
        <translation>probably a key client's</translation>
    </message>
    <message>
        <source>key client confirmed</source>
        <translation>key client confirmed</translation>
    </message>
    <message>
        <source>not the key client's</source>
        <translation>not the key client's</translation>
    </message>
    <message>
        <source>key client left open again</source>
        <translation>key client left open again</translation>
    </message>
    <message>
        <source>known by one thing more</source>
        <translation>known by one thing more</translation>
    </message>
    <message>
        <source>known by one thing less</source>
        <translation>known by one thing less</translation>
    </message>
    <message>
        <source>own account added</source>
        <translation>own account added</translation>
    </message>
    <message>
        <source>own account removed</source>
        <translation>own account removed</translation>
    </message>
    <message>
        <source>role of a colleague set</source>
        <translation>role of a colleague set</translation>
    </message>
    <message>
        <source>colleague removed</source>
        <translation>colleague removed</translation>
    </message>
    <message>
        <source>statement added</source>
        <translation>statement added</translation>
    </message>
    <message>
        <source>statement corrected</source>
        <translation>statement corrected</translation>
    </message>
    <message>
        <source>statement removed</source>
        <translation>statement removed</translation>
    </message>
    <message>
        <source>statement checked</source>
        <translation>statement checked</translation>
    </message>
    <message>
        <source>statements found</source>
        <translation>statements found</translation>
    </message>
    <message>
        <source>compensation proposed</source>
        <translation>compensation proposed</translation>
    </message>
    <message>
        <source>compensation approved</source>
        <translation>compensation approved</translation>
    </message>
    <message>
        <source>compensation refused</source>
        <translation>compensation refused</translation>
    </message>
    <message>
        <source>compensation given</source>
        <translation>compensation given</translation>
    </message>
    <message>
        <source>compensation removed</source>
        <translation>compensation removed</translation>
    </message>
    <message>
        <source>measure begun</source>
        <translation>measure begun</translation>
    </message>
    <message>
        <source>measure changed</source>
        <translation>measure changed</translation>
    </message>
    <message>
        <source>measure done</source>
        <translation>measure done</translation>
    </message>
    <message>
        <source>measure works</source>
        <translation>measure works</translation>
    </message>
    <message>
        <source>measure open again</source>
        <translation>measure open again</translation>
    </message>
    <message>
        <source>measure dropped</source>
        <translation>measure dropped</translation>
    </message>
    <message>
        <source>told what we changed there</source>
        <translation>told what we changed there</translation>
    </message>
    <message>
        <source>place passed over</source>
        <translation>place passed over</translation>
    </message>
    <message>
        <source>records brought in</source>
        <translation>records brought in</translation>
    </message>
    <message>
        <source>records taken back</source>
        <translation>records taken back</translation>
    </message>
    <message>
        <source>columns of a table kept</source>
        <translation>columns of a table kept</translation>
    </message>
    <message>
        <source>columns of a table forgotten</source>
        <translation>columns of a table forgotten</translation>
    </message>
    <message>
        <source>folder of records read by itself</source>
        <translation>folder of records read by itself</translation>
    </message>
    <message>
        <source>folder of records no longer read</source>
        <translation>folder of records no longer read</translation>
    </message>
    <message>
        <source>own words for a tactic</source>
        <translation>own words for a tactic</translation>
    </message>
    <message>
        <source>client changed</source>
        <translation>client changed</translation>
    </message>
    <message>
        <source>clients changed</source>
        <translation>clients changed</translation>
    </message>
    <message>
        <source>client added</source>
        <translation>client added</translation>
    </message>
    <message>
        <source>tiers of clients set</source>
        <translation>tiers of clients set</translation>
    </message>
    <message>
        <source>person added</source>
        <translation>person added</translation>
    </message>
    <message>
        <source>person changed</source>
        <translation>person changed</translation>
    </message>
    <message>
        <source>person removed</source>
        <translation>person removed</translation>
    </message>
    <message>
        <source>number of the firm added</source>
        <translation>number of the firm added</translation>
    </message>
    <message>
        <source>number of the firm removed</source>
        <translation>number of the firm removed</translation>
    </message>
    <message>
        <source>legal entity added</source>
        <translation>legal entity added</translation>
    </message>
    <message>
        <source>legal entity changed</source>
        <translation>legal entity changed</translation>
    </message>
    <message>
        <source>legal entity removed</source>
        <translation>legal entity removed</translation>
    </message>
    <message>
        <source>wish noted</source>
        <translation>wish noted</translation>
    </message>
    <message>
        <source>wish changed</source>
        <translation>wish changed</translation>
    </message>
    <message>
        <source>wish removed</source>
        <translation>wish removed</translation>
    </message>
    <message>
        <source>two clients kept apart</source>
        <translation>two clients kept apart</translation>
    </message>
    <message>
        <source>clients joined</source>
        <translation>clients joined</translation>
    </message>
    <message>
        <source>client handed over</source>
        <translation>client handed over</translation>
    </message>
    <message>
        <source>day added to the calendar</source>
        <translation>day added to the calendar</translation>
    </message>
    <message>
        <source>day removed from the calendar</source>
        <translation>day removed from the calendar</translation>
    </message>
    <message>
        <source>plan of contacts changed</source>
        <translation>plan of contacts changed</translation>
    </message>
    <message>
        <source>contact logged</source>
        <translation>contact logged</translation>
    </message>
    <message>
        <source>contact changed</source>
        <translation>contact changed</translation>
    </message>
    <message>
        <source>contact removed</source>
        <translation>contact removed</translation>
    </message>
    <message>
        <source>score added</source>
        <translation>score added</translation>
    </message>
    <message>
        <source>score removed</source>
        <translation>score removed</translation>
    </message>
    <message>
        <source>clients imported</source>
        <translation>clients imported</translation>
    </message>
    <message>
        <source>people imported</source>
        <translation>people imported</translation>
    </message>
    <message>
        <source>legal entities imported</source>
        <translation>legal entities imported</translation>
    </message>
    <message>
        <source>orders and invoices imported</source>
        <translation>orders and invoices imported</translation>
    </message>
    <message>
        <source>contacts imported</source>
        <translation>contacts imported</translation>
    </message>
    <message>
        <source>scores imported</source>
        <translation>scores imported</translation>
    </message>
    <message>
        <source>client tables watched</source>
        <translation>client tables watched</translation>
    </message>
    <message>
        <source>client tables no longer watched</source>
        <translation>client tables no longer watched</translation>
    </message>
    <message>
        <source>what was learnt switched on or off</source>
        <translation>what was learnt switched on or off</translation>
    </message>
    <message>
        <source>signal seen</source>
        <translation>signal seen</translation>
    </message>
    <message>
        <source>signal set aside</source>
        <translation>signal set aside</translation>
    </message>
    <message>
        <source>signal open again</source>
        <translation>signal open again</translation>
    </message>
    <message>
        <source>occasion made</source>
        <translation>occasion made</translation>
    </message>
    <message>
        <source>sign of loss open again</source>
        <translation>sign of loss open again</translation>
    </message>
    <message>
        <source>sign of loss acknowledged</source>
        <translation>sign of loss acknowledged</translation>
    </message>
    <message>
        <source>sign of loss called false</source>
        <translation>sign of loss called false</translation>
    </message>
    <message>
        <source>threshold of signs changed</source>
        <translation>threshold of signs changed</translation>
    </message>
    <message>
        <source>plan to keep a client</source>
        <translation>plan to keep a client</translation>
    </message>
    <message>
        <source>client kept</source>
        <translation>client kept</translation>
    </message>
    <message>
        <source>client lost</source>
        <translation>client lost</translation>
    </message>
    <message>
        <source>win-back begun</source>
        <translation>win-back begun</translation>
    </message>
    <message>
        <source>client returned</source>
        <translation>client returned</translation>
    </message>
    <message>
        <source>client let go</source>
        <translation>client let go</translation>
    </message>
    <message>
        <source>win-back given up</source>
        <translation>win-back given up</translation>
    </message>
    <message>
        <source>loss described</source>
        <translation>loss described</translation>
    </message>
    <message>
        <source>steps planned</source>
        <translation>steps planned</translation>
    </message>
    <message>
        <source>step changed</source>
        <translation>step changed</translation>
    </message>
    <message>
        <source>step dropped</source>
        <translation>step dropped</translation>
    </message>
    <message>
        <source>author erased</source>
        <translation>author erased</translation>
    </message>
    <message>
        <source>case: %1</source>
        <translation>case: %1</translation>
    </message>
    <message>
        <source>occasion: %1</source>
        <translation>occasion: %1</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Not checked yet</source>
        <translation>Not checked yet</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>True in part</source>
        <translation>True in part</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Refuted</translation>
    </message>
    <message>
        <source>Can't be checked</source>
        <translation>Can't be checked</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Complaints to answer</source>
        <translation>Complaints to answer</translation>
    </message>
    <message>
        <source>Questions and thanks</source>
        <translation>Questions and thanks</translation>
    </message>
    <message>
        <source>Given to me</source>
        <translation>Given to me</translation>
    </message>
    <message>
        <source>News of clients</source>
        <translation>News of clients</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>Second look: what was thrown out</source>
        <translation>Second look: what was thrown out</translation>
    </message>
    <message>
        <source>Second look: twenty of last week</source>
        <translation>Second look: twenty of last week</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Voice of the customer</source>
        <translation>Voice of the customer</translation>
    </message>
    <message>
        <source>What clients answered when they were asked, beside the tone of what they write and say.</source>
        <translation>What clients answered when they were asked, beside the tone of what they write and say.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Text to publish</source>
        <translation>Text to publish</translation>
    </message>
    <message>
        <source>Bring in answers…</source>
        <translation>Bring in answers…</translation>
    </message>
    <message>
        <source>Answers by client</source>
        <translation>Answers by client</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>CSI, %</source>
        <translation>CSI, %</translation>
    </message>
    <message>
        <source>After a case, %</source>
        <translation>After a case, %</translation>
    </message>
    <message>
        <source>Tone of posts</source>
        <translation>Tone of posts</translation>
    </message>
    <message>
        <source>Tone of contacts</source>
        <translation>Tone of contacts</translation>
    </message>
    <message>
        <source>No answer of this quarter yet: bring in a table, or note one on the page of a client.</source>
        <translation>No answer of this quarter yet: bring in a table, or note one on the page of a client.</translation>
    </message>
    <message>
        <source>The text is copied; paste it where it is published.</source>
        <translation>The text is copied; paste it where it is published.</translation>
    </message>
    <message>
        <source>Nobody answered in this quarter.</source>
        <translation>Nobody answered in this quarter.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>All together</translation>
    </message>
    <message>
        <source>Quarter %1 of %2</source>
        <translation>Quarter %1 of %2</translation>
    </message>
</context>
<context>
    <name>Warned</name>
    <message numerus="yes">
        <source>%n character(s) too long for this site.</source>
        <translation>
            <numerusform>%n character too long for this site.</numerusform>
            <numerusform>%n characters too long for this site.</numerusform>
        </translation>
    </message>
    <message>
        <source>This apologises for what nobody has confirmed.</source>
        <translation>This apologises for what nobody has confirmed.</translation>
    </message>
    <message>
        <source>This denies what is confirmed.</source>
        <translation>This denies what is confirmed.</translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Watch a competitor or a line of business</source>
        <translation>Watch a competitor or a line of business</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Watch it</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Its news become cards for the clients who asked about competitors; a firm that complains of it under its own name is shown to the head as a lead.</source>
        <translation>Its news become cards for the clients who asked about competitors; a firm that complains of it under its own name is shown to the head as a lead.</translation>
    </message>
    <message>
        <source>A sector as the news call it, such as “building materials”: an event told of it lists all clients of that line of business and region at once, gold first.</source>
        <translation>A sector as the news call it, such as “building materials”: an event told of it lists all clients of that line of business and region at once, gold first.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Write the name.</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Why did I not get this?</source>
        <translation>Why did I not get this?</translation>
    </message>
    <message>
        <source>Paste the address of a post that you miss: here stands what became of it.</source>
        <translation>Paste the address of a post that you miss: here stands what became of it.</translation>
    </message>
    <message>
        <source>Address of the post</source>
        <translation>Address of the post</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Find out</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>“%1” is switched on and is being read.</source>
        <translation>“%1” is switched on and is being read.</translation>
    </message>
    <message>
        <source>This is no address on the web. Write it like https://forum.example/.</source>
        <translation>This is no address on the web. Write it like https://forum.example/.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more place(s) on this site</source>
        <translation>
            <numerusform>and %Ln more place on this site</numerusform>
            <numerusform>and %Ln more places on this site</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is being read.</source>
        <translation>“%1” is being read.</translation>
    </message>
    <message>
        <source>It was found, and somebody marked it as not about you.</source>
        <translation>It was found, and somebody marked it as not about you.</translation>
    </message>
    <message>
        <source>If it is, bring it back: it then stands among the new ones.</source>
        <translation>If it is, bring it back: it then stands among the new ones.</translation>
    </message>
    <message>
        <source>Show the mention</source>
        <translation>Show the mention</translation>
    </message>
    <message>
        <source>See the names we watch</source>
        <translation>See the names we watch</translation>
    </message>
    <message>
        <source>Switch it on and read it</source>
        <translation>Switch it on and read it</translation>
    </message>
    <message>
        <source>Read it now</source>
        <translation>Read it now</translation>
    </message>
    <message>
        <source>See the place</source>
        <translation>See the place</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>Enter the key</translation>
    </message>
    <message>
        <source>Add the page of the post…</source>
        <translation>Add the page of the post…</translation>
    </message>
    <message>
        <source>Watch it again…</source>
        <translation>Watch it again…</translation>
    </message>
    <message>
        <source>See how it comes in…</source>
        <translation>See how it comes in…</translation>
    </message>
    <message>
        <source>It was found and taken for noise: a vacancy, a directory, a reseller’s listing.</source>
        <translation>It was found and taken for noise: a vacancy, a directory, a reseller’s listing.</translation>
    </message>
    <message>
        <source>If it is none, bring it back: it then stands among the new ones.</source>
        <translation>If it is none, bring it back: it then stands among the new ones.</translation>
    </message>
    <message>
        <source>It was found and taken for your own voice: a post of your company itself.</source>
        <translation>It was found and taken for your own voice: a post of your company itself.</translation>
    </message>
    <message>
        <source>If somebody else wrote it, bring it back: it then stands among the new ones.</source>
        <translation>If somebody else wrote it, bring it back: it then stands among the new ones.</translation>
    </message>
    <message>
        <source>It was found, and a rule of yours throws it out.</source>
        <translation>It was found, and a rule of yours throws it out.</translation>
    </message>
    <message>
        <source>Show it: there the rule can be seen and dropped.</source>
        <translation>Show it: there the rule can be seen and dropped.</translation>
    </message>
    <message>
        <source>Its posts and cases stay; new ones come once it is watched again.</source>
        <translation>Its posts and cases stay; new ones come once it is watched again.</translation>
    </message>
    <message>
        <source>What was passed over stands with the visits of the place.</source>
        <translation>What was passed over stands with the visits of the place.</translation>
    </message>
    <message>
        <source>“%1” is on this site, but is switched off.</source>
        <translation>“%1” is on this site, but is switched off.</translation>
    </message>
    <message>
        <source>“%1” is on this site, but was not read yet.</source>
        <translation>“%1” is on this site, but was not read yet.</translation>
    </message>
    <message>
        <source>This is “%1” itself: it is watched and was read.</source>
        <translation>This is “%1” itself: it is watched and was read.</translation>
    </message>
    <message>
        <source>Paste the address of one of its posts to learn what became of that.</source>
        <translation>Paste the address of one of its posts to learn what became of that.</translation>
    </message>
    <message>
        <source>“%1” brings posts of any site, and did not show all.</source>
        <translation>“%1” brings posts of any site, and did not show all.</translation>
    </message>
    <message>
        <source>“%1” is on this site and has older pages that are still to be read.</source>
        <translation>“%1” is on this site and has older pages that are still to be read.</translation>
    </message>
    <message>
        <source>Each visit goes further back.</source>
        <translation>Each visit goes further back.</translation>
    </message>
    <message>
        <source>“%1” is on this site and was read, but this post was never shown there.</source>
        <translation>“%1” is on this site and was read, but this post was never shown there.</translation>
    </message>
    <message>
        <source>It is in the list.</source>
        <translation>It is in the list.</translation>
    </message>
    <message>
        <source>A filter may hide it, or it was marked as done.</source>
        <translation>A filter may hide it, or it was marked as done.</translation>
    </message>
    <message>
        <source>It was read, and names nobody whom we watch.</source>
        <translation>It was read, and names nobody whom we watch.</translation>
    </message>
    <message>
        <source>If it does mean you, add the written form it uses; posts read before are searched anew.</source>
        <translation>If it does mean you, add the written form it uses; posts read before are searched anew.</translation>
    </message>
    <message>
        <source>It was read, named nobody whom we watched then, and its text was let go.</source>
        <translation>It was read, named nobody whom we watched then, and its text was let go.</translation>
    </message>
    <message>
        <source>How long such texts are kept stands in the settings.</source>
        <translation>How long such texts are kept stands in the settings.</translation>
    </message>
    <message>
        <source>The site’s rules for programs (robots.txt) keep us away from this page.</source>
        <translation>The site’s rules for programs (robots.txt) keep us away from this page.</translation>
    </message>
    <message>
        <source>What is said there comes in by hand: add the mention with its address and text.</source>
        <translation>What is said there comes in by hand: add the mention with its address and text.</translation>
    </message>
    <message>
        <source>This site is not crawled.</source>
        <translation>This site is not crawled.</translation>
    </message>
    <message>
        <source>No place on this site is watched.</source>
        <translation>No place on this site is watched.</translation>
    </message>
    <message>
        <source>Add it: the program finds out how to read it.</source>
        <translation>Add it: the program finds out how to read it.</translation>
    </message>
    <message>
        <source>“%1” is on this site, but was removed on %2.</source>
        <translation>“%1” is on this site, but was removed on %2.</translation>
    </message>
    <message>
        <source>If it is newer, it stands where this place does not look: add its page as a place.</source>
        <translation>If it is newer, it stands where this place does not look: add its page as a place.</translation>
    </message>
    <message>
        <source>It may stand on another page of the site: add that page as a place.</source>
        <translation>It may stand on another page of the site: add that page as a place.</translation>
    </message>
    <message>
        <source>“%1” is on this site and was read back to %2, but did not show this post.</source>
        <translation>“%1” is on this site and was read back to %2, but did not show this post.</translation>
    </message>
    <message>
        <source>“%1” can't be read.</source>
        <translation>“%1” can't be read.</translation>
    </message>
    <message>
        <source>“%1” showed it, but it could not be read.</source>
        <translation>“%1” showed it, but it could not be read.</translation>
    </message>
</context>
<context>
    <name>Winback</name>
    <message numerus="yes">
        <source>%n of the first three orders went through</source>
        <translation>
            <numerusform>%n of the first three orders went through</numerusform>
            <numerusform>%n of the first three orders went through</numerusform>
        </translation>
    </message>
    <message>
        <source>probably lost already</source>
        <translation>probably lost already</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>ordered again %1</source>
        <translation>ordered again %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>nobody's</source>
        <translation>nobody's</translation>
    </message>
    <message>
        <source>The plan is changed.</source>
        <translation>The plan is changed.</translation>
    </message>
    <message>
        <source>Learnt: a false alarm there.</source>
        <translation>Learnt: a false alarm there.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Noted.</translation>
    </message>
    <message>
        <source>It is a sign again.</source>
        <translation>It is a sign again.</translation>
    </message>
    <message>
        <source>See the plan</source>
        <translation>See the plan</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) proposed.</source>
        <translation>
            <numerusform>%n step proposed.</numerusform>
            <numerusform>%n steps proposed.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is to be kept: steps are proposed.</source>
        <translation>%1 is to be kept: steps are proposed.</translation>
    </message>
    <message>
        <source>Everything that fits is in the plan already.</source>
        <translation>Everything that fits is in the plan already.</translation>
    </message>
    <message>
        <source>%1 is written down as lost.</source>
        <translation>%1 is written down as lost.</translation>
    </message>
    <message>
        <source>%1 came back; its first three orders are watched at every step.</source>
        <translation>%1 came back; its first three orders are watched at every step.</translation>
    </message>
    <message>
        <source>%1 stays.</source>
        <translation>%1 stays.</translation>
    </message>
    <message>
        <source>Given up for now.</source>
        <translation>Given up for now.</translation>
    </message>
    <message>
        <source>%1 is let go.</source>
        <translation>%1 is let go.</translation>
    </message>
    <message>
        <source>The reason is kept.</source>
        <translation>The reason is kept.</translation>
    </message>
    <message>
        <source>The step is not tried.</source>
        <translation>The step is not tried.</translation>
    </message>
    <message numerus="yes">
        <source>Watched are requests, orders, invoices, usage, contacts, complaints and tone of %Ln client(s), each against its own rhythm.</source>
        <translation>
            <numerusform>Watched are requests, orders, invoices, usage, contacts, complaints and tone of %Ln client, against its own rhythm.</numerusform>
            <numerusform>Watched are requests, orders, invoices, usage, contacts, complaints and tone of %Ln clients, each against its own rhythm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Contacted</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Let go</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Spent</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>not told</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Thresholds…</source>
        <translation>Thresholds…</translation>
    </message>
    <message>
        <source>What counts as a sign of leaving, and how heavily</source>
        <translation>What counts as a sign of leaving, and how heavily</translation>
    </message>
    <message>
        <source>Clients that may leave or left</source>
        <translation>Clients that may leave or left</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation>May leave</translation>
    </message>
    <message>
        <source>Being kept or won back</source>
        <translation>Being kept or won back</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Came back</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>No table of orders, requests, invoices or usage was brought in yet: only contacts, complaints and tone can tell.</source>
        <translation>No table of orders, requests, invoices or usage was brought in yet: only contacts, complaints and tone can tell.</translation>
    </message>
    <message>
        <source>The tables that were brought in tell of trade up to %1.</source>
        <translation>The tables that were brought in tell of trade up to %1.</translation>
    </message>
    <message>
        <source>No key client was there a year ago: no loss rate can be told yet.</source>
        <translation>No key client was there a year ago: no loss rate can be told yet.</translation>
    </message>
    <message>
        <source>Loss rate: %1, that is %2 of %3 key clients in the twelve months up to %4</source>
        <translation>Loss rate: %1, that is %2 of %3 key clients in the twelve months up to %4</translation>
    </message>
    <message>
        <source>The quarter</source>
        <translation>The quarter</translation>
    </message>
    <message>
        <source>Nothing ended yet</source>
        <translation>Nothing ended yet</translation>
    </message>
    <message>
        <source>Clients who stayed, were let go or given up are listed here.</source>
        <translation>Clients who stayed, were let go or given up are listed here.</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>By reason</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>By tier</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>By owner</translation>
    </message>
    <message>
        <source>By channel of what was tried</source>
        <translation>By channel of what was tried</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>All together</translation>
    </message>
    <message>
        <source>Nobody seems to be leaving</source>
        <translation>Nobody seems to be leaving</translation>
    </message>
    <message>
        <source>No plan is under way</source>
        <translation>No plan is under way</translation>
    </message>
    <message>
        <source>Press P on a client that may leave, or choose “Keep or win back” on the page of any client: fitting steps are proposed as a plan.</source>
        <translation>Press P on a client that may leave, or choose “Keep or win back” on the page of any client: fitting steps are proposed as a plan.</translation>
    </message>
    <message>
        <source>Nobody came back yet</source>
        <translation>Nobody came back yet</translation>
    </message>
    <message>
        <source>The first three orders of a client who comes back are watched at every step.</source>
        <translation>The first three orders of a client who comes back are watched at every step.</translation>
    </message>
</context>
<context>
    <name>WinbackPane</name>
    <message>
        <source>Log a contact…</source>
        <translation>Log a contact…</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Open the client</translation>
    </message>
    <message>
        <source>Is lost…</source>
        <translation>Is lost…</translation>
    </message>
    <message>
        <source>Propose steps</source>
        <translation>Propose steps</translation>
    </message>
    <message>
        <source>Let go…</source>
        <translation>Let go…</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Came back</translation>
    </message>
    <message>
        <source>Signs of loss</source>
        <translation>Signs of loss</translation>
    </message>
    <message>
        <source>The work on it</source>
        <translation>The work on it</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Add a step</translation>
    </message>
    <message>
        <source>First orders since it came back</source>
        <translation>First orders since it came back</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>What they say</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>What we found</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) since</source>
        <translation>
            <numerusform>%n complaint since</numerusform>
            <numerusform>%n complaints since</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it: make a plan</source>
        <translation>Keep it: make a plan</translation>
    </message>
    <message>
        <source>nobody's</source>
        <translation>nobody's</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Order %1 of %2</source>
        <translation>Order %1 of %2</translation>
    </message>
    <message>
        <source>The fall reads: %1</source>
        <translation>The fall reads: %1</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>lost %1</translation>
    </message>
    <message>
        <source>asked why %1</source>
        <translation>asked why %1</translation>
    </message>
    <message>
        <source>came back %1</source>
        <translation>came back %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Done…</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Not tried</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>It stays</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>begun %1</translation>
    </message>
    <message>
        <source>Tried in vain</source>
        <translation>Tried in vain</translation>
    </message>
    <message>
        <source>On the grounds of: %1</source>
        <translation>On the grounds of: %1</translation>
    </message>
    <message>
        <source>No order since %1 yet. Delivery, invoice, payment and a call are watched at each of the first three; any slip is critical.</source>
        <translation>No order since %1 yet. Delivery, invoice, payment and a call are watched at each of the first three; any slip is critical.</translation>
    </message>
    <message>
        <source>spent %1</source>
        <translation>spent %1</translation>
    </message>
</context>
<context>
    <name>WishDialog</name>
    <message>
        <source>When we have it, everybody who wanted it is told first.</source>
        <translation>When we have it, everybody who wanted it is told first.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>What they wanted</source>
        <translation>What they wanted</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Who said so</translation>
    </message>
    <message>
        <source>There since</source>
        <translation>There since</translation>
    </message>
    <message>
        <source>Wish of %1</source>
        <translation>Wish of %1</translation>
    </message>
    <message>
        <source>Remove the wish</source>
        <translation>Remove the wish</translation>
    </message>
    <message>
        <source>Say in a few words what they wanted.</source>
        <translation>Say in a few words what they wanted.</translation>
    </message>
    <message>
        <source>This is no day: write it like 31.12.2026.</source>
        <translation>This is no day: write it like 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>WordChips</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Take “%1” away</source>
        <translation>Take “%1” away</translation>
    </message>
</context>
<context>
    <name>WordDiff</name>
    <message>
        <source>Changed, seen %1</source>
        <translation>Changed, seen %1</translation>
    </message>
</context>
<context>
    <name>WorkRole</name>
    <message>
        <source>PR officer</source>
        <translation>PR officer</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Reader</translation>
    </message>
</context>
<context>
    <name>Worth</name>
    <message>
        <source>Worth the effort: %1</source>
        <translation>Worth the effort: %1</translation>
    </message>
    <message>
        <source>Rather let it go: %1</source>
        <translation>Rather let it go: %1</translation>
    </message>
    <message>
        <source>Ask now why: at leaving people still tell.</source>
        <translation>Ask now why: at leaving people still tell.</translation>
    </message>
    <message>
        <source>Lost for long: ask why when there is an offer.</source>
        <translation>Lost for long: ask why when there is an offer.</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>gold</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>silver</translation>
    </message>
    <message>
        <source>copper</source>
        <translation>copper</translation>
    </message>
    <message>
        <source>no tier yet</source>
        <translation>no tier yet</translation>
    </message>
    <message>
        <source>recommends us</source>
        <translation>recommends us</translation>
    </message>
    <message>
        <source>was only forgotten</source>
        <translation>was only forgotten</translation>
    </message>
    <message>
        <source>may recover</source>
        <translation>may recover</translation>
    </message>
    <message>
        <source>its need is gone</source>
        <translation>its need is gone</translation>
    </message>
    <message>
        <source>bought once</source>
        <translation>bought once</translation>
    </message>
    <message>
        <source>a pass-through firm</source>
        <translation>a pass-through firm</translation>
    </message>
    <message>
        <source>does not count as a loss</source>
        <translation>does not count as a loss</translation>
    </message>
    <message>
        <source>abuses our people</source>
        <translation>abuses our people</translation>
    </message>
</context>
</TS>
