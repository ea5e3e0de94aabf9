<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Act</name>
    <message>
        <source>Case</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Відповіли</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Привід</translation>
    </message>
    <message>
        <source>Not us</source>
        <translation>Не про нас</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>ActBar</name>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>Інші дії</translation>
    </message>
</context>
<context>
    <name>AddClientDialog</name>
    <message>
        <source>Add a key client</source>
        <translation>Додати ключового клієнта</translation>
    </message>
    <message>
        <source>Write it in full, in the nominative: its word forms are found as well.</source>
        <translation>Напишіть повністю, у називному відмінку: відмінкові форми знайдуться самі.</translation>
    </message>
    <message>
        <source>Watch this client</source>
        <translation>Стежити за клієнтом</translation>
    </message>
    <message>
        <source>brands, short names; commas between them</source>
        <translation>марки, короткі назви; через кому</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Пишуть і так</translation>
    </message>
    <message>
        <source>Write the name of the client.</source>
        <translation>Напишіть назву клієнта.</translation>
    </message>
</context>
<context>
    <name>AddMention</name>
    <message>
        <source>Add a mention by hand</source>
        <translation>Додати згадку вручну</translation>
    </message>
    <message>
        <source>A text or an address is needed. Whom you choose here counts as named, whether the text says the name or not.</source>
        <translation>Потрібен текст або адреса. Кого ви оберете тут, того вважатимуть названим, є його ім’я в тексті чи ні.</translation>
    </message>
    <message>
        <source>whoever the text names</source>
        <translation>кого назве текст</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>for example 20.11.2026 14:05, or yesterday</source>
        <translation>наприклад, 20.11.2026 14:05 або вчора</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>File as evidence</source>
        <translation>Файл як доказ</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Що сказано</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Про кого</translation>
    </message>
    <message>
        <source>Give the text, or the address.</source>
        <translation>Вкажіть текст або адресу.</translation>
    </message>
    <message>
        <source>This is no time that can be read. Write it like 20.11.2026.</source>
        <translation>Цю дату не прочитати. Напишіть, наприклад, 20.11.2026.</translation>
    </message>
    <message>
        <source>This is no address on the web. It starts with https://.</source>
        <translation>Це не адреса в інтернеті. Вона починається з https://.</translation>
    </message>
</context>
<context>
    <name>AddOccasion</name>
    <message>
        <source>A reason to call</source>
        <translation>Привід подзвонити</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>До черги</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Про що</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Як</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Хто дзвонить</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>До якого дня</translation>
    </message>
    <message>
        <source>Choose the client.</source>
        <translation>Виберіть клієнта.</translation>
    </message>
    <message>
        <source>Say in a few words what for.</source>
        <translation>Скажіть коротко, про що.</translation>
    </message>
    <message>
        <source>This is no day: write it like 31.12.2026.</source>
        <translation>Це не дата: напишіть так: 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>AddPlace</name>
    <message>
        <source>Add a place</source>
        <translation>Додати місце</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Подивитися</translation>
    </message>
    <message>
        <source>Paste any address: a forum, a thread, a news site, a blog, a feed, or the name of a Telegram channel (@name).</source>
        <translation>Вставте будь-яку адресу: форум, тему, сайт новин, блог, стрічку або ім’я каналу Telegram (@ім’я).</translation>
    </message>
    <message>
        <source>The first posts it would take</source>
        <translation>Перші дописи, які прийдуть звідси</translation>
    </message>
    <message>
        <source>Add the place</source>
        <translation>Додати місце</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Or choose from ready-made places…</source>
        <translation>Або виберіть із готових місць…</translation>
    </message>
    <message>
        <source>Looking what is there… A polite visit can take some seconds.</source>
        <translation>Дивимося, що там… Ввічливе відвідування триває кілька секунд.</translation>
    </message>
    <message>
        <source>Found there</source>
        <translation>Знайдено</translation>
    </message>
    <message numerus="yes">
        <source>%n ways to read it were found; the first fits best</source>
        <translation>
            <numerusform>Знайдено %n спосіб читання; перший підходить найкраще</numerusform>
            <numerusform>Знайдено %n способи читання; перший підходить найкраще</numerusform>
            <numerusform>Знайдено %n способів читання; перший підходить найкраще</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Advanced: search in a name, private network</source>
        <translation>Додатково: пошук за назвою, приватна мережа</translation>
    </message>
    <message>
        <source>This is a search: whom is it for?</source>
        <translation>Це пошук: кого шукати?</translation>
    </message>
    <message>
        <source>Choose one of your names below; the search then follows it.</source>
        <translation>Виберіть нижче одну з назв; пошук ітиме за нею.</translation>
    </message>
    <message>
        <source>No posts were found there.</source>
        <translation>Дописів там не знайшлося.</translation>
    </message>
    <message>
        <source>Try the page that lists the threads or articles, or a feed (RSS) of the site.</source>
        <translation>Спробуйте сторінку зі списком тем чи статей або стрічку (RSS) сайту.</translation>
    </message>
    <message>
        <source>Fetching the first posts…</source>
        <translation>Завантажуємо перші дописи…</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more on this page</source>
        <translation>
            <numerusform>і ще %Ln на цій сторінці</numerusform>
            <numerusform>і ще %Ln на цій сторінці</numerusform>
            <numerusform>і ще %Ln на цій сторінці</numerusform>
        </translation>
    </message>
    <message>
        <source>older ones behind them</source>
        <translation>за ними є давніші</translation>
    </message>
    <message>
        <source>No posts stand there now; new ones will be taken.</source>
        <translation>Зараз дописів там немає; нові буде прочитано.</translation>
    </message>
    <message>
        <source>This place is watched already.</source>
        <translation>Це місце вже під наглядом.</translation>
    </message>
    <message>
        <source>Wants a key of your own, which is not set yet (Settings, Keys).</source>
        <translation>Потрібен ваш власний ключ; його ще не задано (Налаштування, Ключі).</translation>
    </message>
    <message>
        <source>An address with {query} in it is a search: a name of yours is put there, and followed when it changes. {lang} and {country} are filled in too, where the address has them.</source>
        <translation>Адреса, в якій є {query}, — це пошук: туди підставляється одна з ваших назв, і пошук змінюється разом із нею. {lang} і {country} теж заповнюються, якщо вони є в адресі.</translation>
    </message>
    <message>
        <source>Choose a name</source>
        <translation>Виберіть назву</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Шукати</translation>
    </message>
    <message>
        <source>Language {lang}</source>
        <translation>Мова {lang}</translation>
    </message>
    <message>
        <source>Country {country}</source>
        <translation>Країна {country}</translation>
    </message>
</context>
<context>
    <name>AddressFinder</name>
    <message>
        <source>Addresses to watch, one a line</source>
        <translation>Адреси для спостереження, по одній у рядку</translation>
    </message>
    <message>
        <source>Allow addresses in a private network</source>
        <translation>Дозволити адреси в приватній мережі</translation>
    </message>
    <message>
        <source>Looking what is there…</source>
        <translation>Дивимося, що там…</translation>
    </message>
    <message>
        <source>No posts were found there. A feed of the site may work.</source>
        <translation>Дописів там не знайшлося. Можливо, підійде стрічка цього сайту.</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n дн</numerusform>
            <numerusform>%n дн</numerusform>
            <numerusform>%n дн</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>зараз</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n год</numerusform>
            <numerusform>%n год</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Answered</source>
        <translation>Відповіли</translation>
    </message>
    <message>
        <source>Link to the answer</source>
        <translation>Посилання на відповідь</translation>
    </message>
    <message>
        <source>May stay empty. The link proves later when and what you answered.</source>
        <translation>Можна лишити порожнім. За посиланням потім видно, коли і що ви відповіли.</translation>
    </message>
    <message>
        <source>A link starts with https:// or http://.</source>
        <translation>Посилання починається з https:// або http://.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Another folder…</source>
        <translation>Інша тека…</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Папка: %1</translation>
    </message>
</context>
<context>
    <name>AttachDialog</name>
    <message>
        <source>Take in another mention</source>
        <translation>Додати ще згадку</translation>
    </message>
    <message>
        <source>They become part of “%1”; those of the same author stand first.</source>
        <translation>Вони увійдуть до справи «%1»; спершу записи того самого автора.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Complaints that wait</source>
        <translation>Скарги, що чекають</translation>
    </message>
    <message>
        <source>Choose a mention.</source>
        <translation>Виберіть згадку.</translation>
    </message>
</context>
<context>
    <name>Blank</name>
    <message>
        <source>telephone or address to turn to</source>
        <translation>телефон чи адреса для зв'язку</translation>
    </message>
    <message>
        <source>what we found</source>
        <translation>що ми з'ясували</translation>
    </message>
    <message>
        <source>what we do about it</source>
        <translation>що ми робимо</translation>
    </message>
    <message>
        <source>what is given</source>
        <translation>що даємо як відшкодування</translation>
    </message>
    <message>
        <source>what was changed</source>
        <translation>що змінено</translation>
    </message>
    <message>
        <source>who takes care</source>
        <translation>хто опікується</translation>
    </message>
    <message>
        <source>number of the order</source>
        <translation>номер замовлення</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>since when</source>
        <translation>відколи</translation>
    </message>
    <message>
        <source>until when</source>
        <translation>до якого часу</translation>
    </message>
    <message>
        <source>our name</source>
        <translation>наша назва</translation>
    </message>
    <message>
        <source>the author's name</source>
        <translation>ім'я автора</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>про що йдеться</translation>
    </message>
    <message>
        <source>what was raised</source>
        <translation>про що писали</translation>
    </message>
    <message>
        <source>how it is put right</source>
        <translation>як виправляємо</translation>
    </message>
    <message>
        <source>what is different now</source>
        <translation>що тепер інакше</translation>
    </message>
</context>
<context>
    <name>BringFile</name>
    <message numerus="yes">
        <source>A saved page with %n post(s). Those that name somebody are ticked.</source>
        <translation>
            <numerusform>Збережена сторінка: %n допис. Позначено ті, де когось названо.</numerusform>
            <numerusform>Збережена сторінка: %n дописи. Позначено ті, де когось названо.</numerusform>
            <numerusform>Збережена сторінка: %n дописів. Позначено ті, де когось названо.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no address on the web</source>
        <translation>«%1» не адреса в інтернеті</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read</source>
        <translation>дату «%1» не прочитати</translation>
    </message>
    <message>
        <source>“%1” is no rating</source>
        <translation>«%1» не оцінка</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Внести файл</translation>
    </message>
    <message>
        <source>Posts in the file</source>
        <translation>Дописи у файлі</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Адреса сторінки</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Читаємо файл…</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Про кого</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Позначити всі</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Зняти позначки</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message numerus="yes">
        <source>Notification mails that tell of %n post(s).</source>
        <translation>
            <numerusform>Листи-сповіщення: у них %n допис.</numerusform>
            <numerusform>Листи-сповіщення: у них %n дописи.</numerusform>
            <numerusform>Листи-сповіщення: у них %n дописів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A table with %n post(s). Check which column holds what.</source>
        <translation>
            <numerusform>Таблиця: %n допис. Перевірте, у якому стовпці що.</numerusform>
            <numerusform>Таблиця: %n дописи. Перевірте, у якому стовпці що.</numerusform>
            <numerusform>Таблиця: %n дописів. Перевірте, у якому стовпці що.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n post(s)</source>
        <translation>
            <numerusform>Внести %n допис</numerusform>
            <numerusform>Внести %n дописи</numerusform>
            <numerusform>Внести %n дописів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… і ще %n</numerusform>
            <numerusform>… і ще %n</numerusform>
            <numerusform>… і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The page does not say where it is from. Paste its address.</source>
        <translation>Сторінка не каже, звідки вона. Вставте її адресу.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Прочитати</translation>
    </message>
    <message>
        <source>neither a text nor an address</source>
        <translation>немає ні тексту, ні адреси</translation>
    </message>
    <message>
        <source>Say which column holds the text or the address.</source>
        <translation>Вкажіть, у якому стовпці текст або адреса.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Рядок %1: %2</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>Вибрано: %Ln</numerusform>
            <numerusform>Вибрано: %Ln</numerusform>
            <numerusform>Вибрано: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <translation>
            <numerusform>Позначено: %Ln</numerusform>
            <numerusform>Позначено: %Ln</numerusform>
            <numerusform>Позначено: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Press digest…</source>
        <translation>Дайджест преси…</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Зняти всі позначки</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Доручити</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>Save the card</source>
        <translation>Зберегти картку</translation>
    </message>
    <message>
        <source>recommends us</source>
        <translation>рекомендує нас</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>why</source>
        <translation>чому</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>Картка: %1</translation>
    </message>
    <message>
        <source>The founding day is no day: write it like 31.12.1995.</source>
        <translation>Дата заснування не читається: напишіть так: 31.12.1995.</translation>
    </message>
    <message>
        <source>The profit is no amount.</source>
        <translation>Прибуток записано не числом.</translation>
    </message>
</context>
<context>
    <name>CaseChange</name>
    <message>
        <source>owner: %1</source>
        <translation>відповідальний: %1</translation>
    </message>
    <message>
        <source>weight: %1</source>
        <translation>тяжкість: %1</translation>
    </message>
    <message>
        <source>fault: %1</source>
        <translation>вина: %1</translation>
    </message>
    <message>
        <source>reason found: %1</source>
        <translation>знайдена причина: %1</translation>
    </message>
    <message>
        <source>first answer due: %1</source>
        <translation>перша відповідь до: %1</translation>
    </message>
    <message>
        <source>named “%1”</source>
        <translation>назва: «%1»</translation>
    </message>
    <message>
        <source>reason given: %1</source>
        <translation>причина зі слів автора: %1</translation>
    </message>
</context>
<context>
    <name>CaseCheck</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Поки невідомо</translation>
    </message>
    <message>
        <source>Whose fault</source>
        <translation>Чия вина</translation>
    </message>
    <message>
        <source>Reason the author gives</source>
        <translation>Причина зі слів автора</translation>
    </message>
    <message>
        <source>Reason we found</source>
        <translation>Причина, яку знайшли ми</translation>
    </message>
    <message>
        <source>Are the stated facts true? Hold each against a record or a person.</source>
        <translation>Чи правдиві названі факти? Звірте кожен із записом або з людиною.</translation>
    </message>
    <message>
        <source>What it states</source>
        <translation>Що стверджується</translation>
    </message>
    <message>
        <source>No checkable statement was found. Add one that you see in the text.</source>
        <translation>Тверджень, які можна перевірити, не знайдено. Додайте те, що бачите в тексті.</translation>
    </message>
    <message>
        <source>Add a statement…</source>
        <translation>Додати твердження…</translation>
    </message>
    <message>
        <source>Own records…</source>
        <translation>Власні записи…</translation>
    </message>
    <message>
        <source>Correct the statement…</source>
        <translation>Виправити твердження…</translation>
    </message>
    <message>
        <source>This is no statement: remove it</source>
        <translation>Це не твердження: прибрати</translation>
    </message>
    <message>
        <source>Take this as the verdict, with the row as its ground</source>
        <translation>Прийняти як висновок, із рядком як підставою</translation>
    </message>
    <message>
        <source>found by %1</source>
        <translation>з'ясував(ла) %1</translation>
    </message>
    <message>
        <source>Verdict on “%1”</source>
        <translation>Висновок про «%1»</translation>
    </message>
    <message>
        <source>Altogether: %1</source>
        <translation>Загалом: %1</translation>
    </message>
    <message>
        <source>Accept for “%1”: %2</source>
        <translation>Прийняти для «%1»: %2</translation>
    </message>
</context>
<context>
    <name>CaseClock</name>
    <message>
        <source>answered in time</source>
        <translation>відповідь дано вчасно</translation>
    </message>
    <message>
        <source>waits for the author</source>
        <translation>чекаємо на автора</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>без відповіді</translation>
    </message>
    <message>
        <source>a question was answered too late</source>
        <translation>на запитання відповіли із запізненням</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>стоїть</translation>
    </message>
    <message>
        <source>answered %1 too late</source>
        <translation>відповідь запізнилася на %1</translation>
    </message>
    <message>
        <source>a new question: %1</source>
        <translation>нове запитання: %1</translation>
    </message>
</context>
<context>
    <name>CaseClose</name>
    <message>
        <source>A case ends with the author's consent or a recorded reason.</source>
        <translation>Справа закінчується згодою автора або записаною причиною.</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Закрити…</translation>
    </message>
    <message>
        <source>Answer and close…</source>
        <translation>Відповісти й закрити…</translation>
    </message>
    <message>
        <source>Where the author agreed</source>
        <translation>Де автор погодився</translation>
    </message>
    <message>
        <source>How content was the author? 1 not at all, 5 fully</source>
        <translation>Наскільки автор задоволений? 1 – зовсім ні, 5 – цілком</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Швидкість</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Якість</translation>
    </message>
    <message>
        <source>the author agrees</source>
        <translation>автор згоден</translation>
    </message>
    <message>
        <source>This author has no name, so only a reason will do.</source>
        <translation>Автор не назвався, тож потрібна причина.</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>Відхилено: %1</translation>
    </message>
    <message>
        <source>Goes on in “%1”</source>
        <translation>Триває в «%1»</translation>
    </message>
    <message>
        <source>%1: %2 of 5</source>
        <translation>%1: %2 з 5</translation>
    </message>
</context>
<context>
    <name>CaseMove</name>
    <message>
        <source>Open again</source>
        <translation>Відкрити знову</translation>
    </message>
    <message>
        <source>Back to checking</source>
        <translation>Назад до перевірки</translation>
    </message>
    <message>
        <source>Start checking</source>
        <translation>Почати перевірку</translation>
    </message>
    <message>
        <source>Checked: on to the answer</source>
        <translation>Перевірено: до відповіді</translation>
    </message>
    <message>
        <source>Answered already</source>
        <translation>Уже відповіли</translation>
    </message>
    <message>
        <source>Start putting right</source>
        <translation>Почати виправляти</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Закрити…</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Відхилити…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Об’єднати…</translation>
    </message>
    <message>
        <source>“%1” is being checked.</source>
        <translation>«%1» перевіряється.</translation>
    </message>
    <message>
        <source>“%1” is checked; now answer.</source>
        <translation>«%1» перевірено; тепер відповідь.</translation>
    </message>
    <message>
        <source>“%1” counts as answered.</source>
        <translation>У справі «%1» відповідь дано.</translation>
    </message>
    <message>
        <source>“%1” is being put right.</source>
        <translation>«%1» виправляється.</translation>
    </message>
    <message>
        <source>“%1” is closed.</source>
        <translation>Справу «%1» закрито.</translation>
    </message>
    <message>
        <source>“%1” is dismissed.</source>
        <translation>Справу «%1» відхилено.</translation>
    </message>
    <message>
        <source>“%1” is merged.</source>
        <translation>Справу «%1» об’єднано з іншою.</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>Answer and close…</source>
        <translation>Відповісти й закрити…</translation>
    </message>
    <message>
        <source>What we changed…</source>
        <translation>Що ми змінили…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Відповідь…</translation>
    </message>
    <message>
        <source>Holding reply…</source>
        <translation>Проміжна відповідь…</translation>
    </message>
    <message>
        <source>Save the case as PDF…</source>
        <translation>Зберегти справу як PDF…</translation>
    </message>
    <message>
        <source>Take in another mention…</source>
        <translation>Додати ще згадку…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Keep the page as it is now</source>
        <translation>Зберегти сторінку, як вона є зараз</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>What you found out, whom you asked (Ctrl+Enter keeps it)</source>
        <translation>Що з’ясували, кого спитали (Ctrl+Enter – зберегти)</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Нова нотатка</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Додати нотатку</translation>
    </message>
    <message>
        <source>Kept pages</source>
        <translation>Збережені сторінки</translation>
    </message>
    <message>
        <source>Check the kept pages</source>
        <translation>Перевірити збережені сторінки</translation>
    </message>
    <message>
        <source>No page is kept yet. A kept page proves what stood there, also after it is deleted.</source>
        <translation>Поки жодну сторінку не збережено. Вона доведе, що там стояло, навіть коли все видалять.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more mention(s)</source>
        <translation>
            <numerusform>… і ще %n згадка</numerusform>
            <numerusform>… і ще %n згадки</numerusform>
            <numerusform>… і ще %n згадок</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a case to work on it here.</source>
        <translation>Виберіть справу, щоб працювати з нею тут.</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>відкрито %1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Справа %1</translation>
    </message>
    <message>
        <source>First answer: %1</source>
        <translation>Перша відповідь: %1</translation>
    </message>
    <message>
        <source>Its mentions stand in another case now:</source>
        <translation>Її згадки тепер в іншій справі:</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>now</source>
        <translation>зараз</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ще ні</translation>
    </message>
    <message>
        <source>fault: %1</source>
        <translation>вина: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Закрито: %1</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>Відхилено: %1</translation>
    </message>
</context>
<context>
    <name>CasePart</name>
    <message>
        <source>In Mentions</source>
        <translation>У згадках</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Відкрити оригінал</translation>
    </message>
    <message>
        <source>Keep the page</source>
        <translation>Зберегти сторінку</translation>
    </message>
    <message>
        <source>The page is fetched and kept as it is now, beside what was kept before.</source>
        <translation>Сторінка завантажується і зберігається як є, поруч із попередніми.</translation>
    </message>
    <message>
        <source>Give back to the inbox</source>
        <translation>Повернути до вхідних</translation>
    </message>
    <message>
        <source>The post has no words of its own.</source>
        <translation>У дописі немає власних слів.</translation>
    </message>
    <message numerus="yes">
        <source>The author changed it: %n time(s)</source>
        <translation>
            <numerusform>Автор змінив текст: %n раз</numerusform>
            <numerusform>Автор змінив текст: %n рази</numerusform>
            <numerusform>Автор змінив текст: %n разів</numerusform>
        </translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Коротше</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Увесь текст</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>змінено</translation>
    </message>
    <message>
        <source>deleted there</source>
        <translation>там видалено</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>Як зображення</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>Копіювати SHA-256</translation>
    </message>
    <message>
        <source>Open the answer</source>
        <translation>Відкрити відповідь</translation>
    </message>
    <message>
        <source>Link %1 of the chain: %2</source>
        <translation>Ланка %1 ланцюжка: %2</translation>
    </message>
    <message>
        <source>the site answered %1</source>
        <translation>сайт відповів %1</translation>
    </message>
</context>
<context>
    <name>CaseRespond</name>
    <message>
        <source>This is no answer of ours</source>
        <translation>Це не наша відповідь</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln знак</numerusform>
            <numerusform>%Ln знаки</numerusform>
            <numerusform>%Ln знаків</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer where the complaint stands, then record the answer with its link.</source>
        <translation>Дайте відповідь там, де стоїть скарга, потім запишіть її з посиланням.</translation>
    </message>
    <message>
        <source>Holding reply…</source>
        <translation>Проміжна відповідь…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Відповідь…</translation>
    </message>
    <message>
        <source>Wait for the author: pause the clocks…</source>
        <translation>Чекати автора: зупинити строки…</translation>
    </message>
    <message>
        <source>Let the clocks go on</source>
        <translation>Знову рахувати строки</translation>
    </message>
    <message>
        <source>Paused since %1 by %2: %3</source>
        <translation>Зупинено %1, %2: %3</translation>
    </message>
    <message>
        <source>Tactic card</source>
        <translation>Картка тактики</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Перша відповідь</translation>
    </message>
    <message>
        <source>Needs no answer</source>
        <translation>Відповіді не потребує</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Робити</translation>
    </message>
    <message>
        <source>Don't</source>
        <translation>Не робити</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Тон</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Later question, %1</source>
        <translation>Пізніше запитання, %1</translation>
    </message>
    <message>
        <source>Open the question</source>
        <translation>Відкрити запитання</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Редагувати…</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Скопіювати текст</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Викинути</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Схвалити</translation>
    </message>
    <message>
        <source>It is published…</source>
        <translation>Опубліковано…</translation>
    </message>
    <message>
        <source>found %1 ago</source>
        <translation>знайдено: %1 тому</translation>
    </message>
    <message>
        <source>published %1 ago</source>
        <translation>опубліковано: %1 тому</translation>
    </message>
</context>
<context>
    <name>CaseRight</name>
    <message>
        <source>Told at %1 of %2 places where it was raised</source>
        <translation>Розказано в %1 з %2 місць, де про це писали</translation>
    </message>
    <message>
        <source>Compensation…</source>
        <translation>Відшкодування…</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>Захід…</translation>
    </message>
    <message>
        <source>What we changed…</source>
        <translation>Що ми змінили…</translation>
    </message>
    <message numerus="yes">
        <source>The reason came back: %n complaint(s) since.</source>
        <translation>
            <numerusform>Причина повернулася: %n скарга відтоді.</numerusform>
            <numerusform>Причина повернулася: %n скарги відтоді.</numerusform>
            <numerusform>Причина повернулася: %n скарг відтоді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of ours to put right: the case may be closed without a measure.</source>
        <translation>Виправляти нам нічого: справу можна закрити без заходу.</translation>
    </message>
    <message>
        <source>Mend the cause. Then tell at every open place where it was raised what we changed.</source>
        <translation>Усуньте причину. Потім розкажіть усюди, де про це писали, що ми змінили.</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>ще не розказано</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>замовлення %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>It is done…</source>
        <translation>Зроблено…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Drop it…</source>
        <translation>Скасувати…</translation>
    </message>
    <message>
        <source>told %1</source>
        <translation>розказано %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Скопіювати текст</translation>
    </message>
    <message>
        <source>It is told there…</source>
        <translation>Там розказано…</translation>
    </message>
    <message>
        <source>Pass over…</source>
        <translation>Пропустити…</translation>
    </message>
    <message>
        <source>due: %1</source>
        <translation>строк: %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>зроблено %1</translation>
    </message>
    <message>
        <source>effect looked at: %1</source>
        <translation>перевірка дії: %1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Схвалити</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>It is given…</source>
        <translation>Видано…</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Діє</translation>
    </message>
    <message>
        <source>It does not work…</source>
        <translation>Не діє…</translation>
    </message>
    <message>
        <source>Open it again…</source>
        <translation>Відкрити знову…</translation>
    </message>
    <message>
        <source>passed over: %1</source>
        <translation>пропущено: %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Підтвердження: %1</translation>
    </message>
    <message>
        <source>Effect: %1</source>
        <translation>Дія: %1</translation>
    </message>
</context>
<context>
    <name>CaseRow</name>
    <message>
        <source>nobody's yet</source>
        <translation>поки нічия</translation>
    </message>
</context>
<context>
    <name>CaseSide</name>
    <message numerus="yes">
        <source>The author complained before: %n time(s)</source>
        <translation>
            <numerusform>Автор скаржився раніше: %n раз</numerusform>
            <numerusform>Автор скаржився раніше: %n рази</numerusform>
            <numerusform>Автор скаржився раніше: %n разів</numerusform>
        </translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Тяжкість</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source>First answer due</source>
        <translation>Перша відповідь до</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Key client %1</source>
        <translation>Ключовий клієнт %1</translation>
    </message>
    <message>
        <source>Probably client %1</source>
        <translation>Імовірно, клієнт %1</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Поки ніхто</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Терміновість: %1</translation>
    </message>
    <message>
        <source>No longer follow it</source>
        <translation>Більше не стежити</translation>
    </message>
    <message>
        <source>Follow this case</source>
        <translation>Стежити за справою</translation>
    </message>
    <message>
        <source>Show the client</source>
        <translation>Показати клієнта</translation>
    </message>
    <message>
        <source>Followed by %1</source>
        <translation>Стежать: %1</translation>
    </message>
    <message>
        <source>Not theirs</source>
        <translation>Не їхня</translation>
    </message>
    <message>
        <source>Yes, theirs</source>
        <translation>Так, їхня</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Я (%1)</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Хтось інший…</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Інший час…</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>Як у налаштуваннях</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Справа %1</translation>
    </message>
</context>
<context>
    <name>CaseState</name>
    <message>
        <source>New</source>
        <translation>Нова</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Responding</source>
        <translation>Готуємо відповідь</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Відповідь дано</translation>
    </message>
    <message>
        <source>Putting right</source>
        <translation>Виправляємо</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрита</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Відхилена</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Об’єднана</translation>
    </message>
</context>
<context>
    <name>CaseStep</name>
    <message>
        <source>Check</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>Відповісти</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Виправити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Save the case as PDF</source>
        <translation>Зберегти справу як PDF</translation>
    </message>
    <message>
        <source>How content the author was is noted.</source>
        <translation>Оцінку автора записано.</translation>
    </message>
    <message>
        <source>“%1” is answered and closed.</source>
        <translation>На «%1» відповіли, справу закрито.</translation>
    </message>
    <message>
        <source>The verdict is kept.</source>
        <translation>Висновок записано.</translation>
    </message>
    <message>
        <source>The measure is done: now tell where it was raised.</source>
        <translation>Захід виконано: тепер розкажіть там, де про це писали.</translation>
    </message>
    <message>
        <source>Owner of the case</source>
        <translation>Відповідальний за справу</translation>
    </message>
    <message>
        <source>Who takes care</source>
        <translation>Хто займеться</translation>
    </message>
    <message>
        <source>Set the owner</source>
        <translation>Призначити</translation>
    </message>
    <message>
        <source>The owner is changed.</source>
        <translation>Відповідального змінено.</translation>
    </message>
    <message>
        <source>The deadline is changed.</source>
        <translation>Термін змінено.</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Назва справи</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>The case is renamed.</source>
        <translation>Справу перейменовано.</translation>
    </message>
    <message>
        <source>You follow the case.</source>
        <translation>Ви стежите за справою.</translation>
    </message>
    <message>
        <source>You no longer follow it.</source>
        <translation>Ви більше не стежите за справою.</translation>
    </message>
    <message>
        <source>The draft is changed.</source>
        <translation>Чернетку змінено.</translation>
    </message>
    <message>
        <source>The answer is recorded.</source>
        <translation>Відповідь записано.</translation>
    </message>
    <message>
        <source>Pause the clocks</source>
        <translation>Зупинити строки</translation>
    </message>
    <message>
        <source>What we wait for</source>
        <translation>Чого чекаємо</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>The clocks stand still.</source>
        <translation>Строки зупинено.</translation>
    </message>
    <message>
        <source>The statement is kept.</source>
        <translation>Твердження записано.</translation>
    </message>
    <message>
        <source>The compensation is proposed.</source>
        <translation>Відшкодування запропоновано.</translation>
    </message>
    <message>
        <source>The author has it</source>
        <translation>Автор отримав</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Чим підтверджується</translation>
    </message>
    <message>
        <source>It is given</source>
        <translation>Видано</translation>
    </message>
    <message>
        <source>The compensation is given.</source>
        <translation>Відшкодування видано.</translation>
    </message>
    <message>
        <source>The measure is kept.</source>
        <translation>Захід записано.</translation>
    </message>
    <message>
        <source>The measure is carried out</source>
        <translation>Захід виконано</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Зроблено</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>The measure is changed.</source>
        <translation>Захід змінено.</translation>
    </message>
    <message>
        <source>What we changed is told there</source>
        <translation>Про зміни там розказано</translation>
    </message>
    <message>
        <source>This place is told.</source>
        <translation>Це місце позначено: розказано.</translation>
    </message>
    <message>
        <source>Pass over this place</source>
        <translation>Пропустити це місце</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>This place is passed over.</source>
        <translation>Місце пропущено.</translation>
    </message>
    <message>
        <source>The words are copied.</source>
        <translation>Текст скопійовано.</translation>
    </message>
    <message>
        <source>The weight is changed.</source>
        <translation>Тяжкість змінено.</translation>
    </message>
    <message>
        <source>Whose fault it was is recorded.</source>
        <translation>Записано, чия вина.</translation>
    </message>
    <message>
        <source>The reason given is changed.</source>
        <translation>Причину зі слів автора змінено.</translation>
    </message>
    <message>
        <source>The reason found is recorded.</source>
        <translation>Знайдену причину записано.</translation>
    </message>
    <message>
        <source>The mention is taken into the case.</source>
        <translation>Згадку додано до справи.</translation>
    </message>
    <message>
        <source>The mention is back in the inbox.</source>
        <translation>Згадка знову у вхідних.</translation>
    </message>
    <message>
        <source>The holding reply is recorded.</source>
        <translation>Проміжну відповідь записано.</translation>
    </message>
    <message>
        <source>It is recorded that we told what changed.</source>
        <translation>Записано: ми розповіли, що змінилося.</translation>
    </message>
    <message>
        <source>Finish checking first: then the case can be answered and closed.</source>
        <translation>Спершу закінчіть перевірку: тоді можна відповісти й закрити.</translation>
    </message>
    <message>
        <source>Answers are approved by a second person here: write a draft first.</source>
        <translation>Відповіді тут схвалює друга людина: спершу напишіть чернетку.</translation>
    </message>
    <message>
        <source>The measure does not work</source>
        <translation>Захід не діє</translation>
    </message>
    <message>
        <source>Open the measure again</source>
        <translation>Відкрити захід знову</translation>
    </message>
    <message>
        <source>Drop the measure</source>
        <translation>Скасувати захід</translation>
    </message>
    <message>
        <source>The clocks go on.</source>
        <translation>Строки знову йдуть.</translation>
    </message>
    <message>
        <source>That question needs no answer.</source>
        <translation>Запитання відповіді не потребує.</translation>
    </message>
    <message>
        <source>It is taken out; its clocks run again.</source>
        <translation>Відповідь прибрано; її строки знову йдуть.</translation>
    </message>
    <message>
        <source>The draft is approved.</source>
        <translation>Чернетку схвалено.</translation>
    </message>
    <message>
        <source>The draft is thrown away.</source>
        <translation>Чернетку викинуто.</translation>
    </message>
    <message>
        <source>It is the client's complaint.</source>
        <translation>Це скарга клієнта.</translation>
    </message>
    <message>
        <source>It is not the client's; it is not asked again.</source>
        <translation>Це не скарга клієнта; більше не запитаємо.</translation>
    </message>
    <message>
        <source>The statement is removed.</source>
        <translation>Твердження прибрано.</translation>
    </message>
    <message>
        <source>The compensation is approved.</source>
        <translation>Відшкодування схвалено.</translation>
    </message>
    <message>
        <source>The compensation is refused.</source>
        <translation>Відшкодування відхилено.</translation>
    </message>
    <message>
        <source>The compensation is removed.</source>
        <translation>Відшкодування прибрано.</translation>
    </message>
    <message>
        <source>The measure works.</source>
        <translation>Захід діє.</translation>
    </message>
    <message>
        <source>There is no other open case to merge into.</source>
        <translation>Іншої відкритої справи для об’єднання немає.</translation>
    </message>
    <message>
        <source>No other complaint waits.</source>
        <translation>Інших скарг, що чекають, немає.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Збережено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open case(s)</source>
        <translation>
            <numerusform>%Ln відкрита справа</numerusform>
            <numerusform>%Ln відкриті справи</numerusform>
            <numerusform>%Ln відкритих справ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) in all.</source>
        <translation>
            <numerusform>Усього %Ln справа.</numerusform>
            <numerusform>Усього %Ln справи.</numerusform>
            <numerusform>Усього %Ln справ.</numerusform>
        </translation>
    </message>
    <message>
        <source>List of cases</source>
        <translation>Список справ</translation>
    </message>
    <message>
        <source>Search in cases</source>
        <translation>Пошук у справах</translation>
    </message>
    <message>
        <source>Title, site, author, note…</source>
        <translation>Назва, сайт, автор, нотатка…</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Показати всі справи</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Справ поки немає</translation>
    </message>
    <message>
        <source>A complaint among the mentions becomes a case with the key C. Here it gets an owner, a deadline and a checklist, until it is answered and put right.</source>
        <translation>Скарга зі згадок стає справою за клавішею C. Тут вона має відповідального, термін і перелік кроків, доки на неї не дадуть відповідь і все не виправлять.</translation>
    </message>
    <message>
        <source>Look at the mentions</source>
        <translation>До згадок</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Справи</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкриті</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мої</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Прострочені</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Стежу</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) overdue</source>
        <translation>
            <numerusform>%Ln відповідь прострочено</numerusform>
            <numerusform>%Ln відповіді прострочено</numerusform>
            <numerusform>%Ln відповідей прострочено</numerusform>
        </translation>
    </message>
    <message>
        <source>No open case: every complaint is dealt with</source>
        <translation>Відкритих справ немає: усі скарги розглянуто</translation>
    </message>
    <message>
        <source>No open case is yours</source>
        <translation>Серед відкритих справ немає ваших</translation>
    </message>
    <message>
        <source>No answer is overdue</source>
        <translation>Прострочених відповідей немає</translation>
    </message>
    <message>
        <source>You follow no case</source>
        <translation>Ви не стежите за жодною справою</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Наступна справа</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Попередня справа</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад до списку</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>Нотатку збережено.</translation>
    </message>
    <message>
        <source>Next step of the case</source>
        <translation>Наступний крок справи</translation>
    </message>
    <message>
        <source>Take the case: I am its owner</source>
        <translation>Взяти справу собі</translation>
    </message>
    <message>
        <source>Holding reply</source>
        <translation>Проміжна відповідь</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Answer and close</source>
        <translation>Відповісти й закрити</translation>
    </message>
    <message>
        <source>What we changed</source>
        <translation>Що ми змінили</translation>
    </message>
    <message>
        <source>Close, with the reason</source>
        <translation>Закрити, вказавши причину</translation>
    </message>
    <message>
        <source>Dismiss, with the reason</source>
        <translation>Відхилити, вказавши причину</translation>
    </message>
    <message>
        <source>Merge into another case</source>
        <translation>Об’єднати з іншою справою</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написати нотатку</translation>
    </message>
    <message>
        <source>Keep the page as it is now</source>
        <translation>Зберегти сторінку, як вона є зараз</translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation>Відкрити оригінал у браузері</translation>
    </message>
    <message>
        <source>Open the step “%1”</source>
        <translation>Відкрити крок «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n page(s)…</source>
        <translation>
            <numerusform>Завантажуємо %n сторінку…</numerusform>
            <numerusform>Завантажуємо %n сторінки…</numerusform>
            <numerusform>Завантажуємо %n сторінок…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the kept page</source>
        <translation>Зберегти копію сторінки</translation>
    </message>
    <message>
        <source>The page is being drawn…</source>
        <translation>Сторінка малюється…</translation>
    </message>
    <message>
        <source>The SHA-256 is copied.</source>
        <translation>SHA-256 скопійовано.</translation>
    </message>
    <message>
        <source>The page can't be saved there: %1</source>
        <translation>Сюди сторінку зберегти не можна: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) kept as now.</source>
        <translation>
            <numerusform>Збережено %n сторінку, як є.</numerusform>
            <numerusform>Збережено %n сторінки, як є.</numerusform>
            <numerusform>Збережено %n сторінок, як є.</numerusform>
        </translation>
    </message>
    <message>
        <source>These pages hold, but others do not: see Settings, Storage.</source>
        <translation>Ці сторінки цілі, але інші ні: див. «Налаштування», «Зберігання».</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of this case are as they were found.</source>
        <translation>
            <numerusform>%n сторінка цієї справи така, якою була знайдена.</numerusform>
            <numerusform>%n сторінки цієї справи такі, якими були знайдені.</numerusform>
            <numerusform>%n сторінок цієї справи такі, якими були знайдені.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Call</source>
        <translation>Дзвінок</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Зустріч</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Паперовий лист</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Захід</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
</context>
<context>
    <name>Checkpoint</name>
    <message>
        <source>ordered</source>
        <translation>замовлено</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>доставлено</translation>
    </message>
    <message>
        <source>invoiced</source>
        <translation>виставлено рахунок</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>сплачено</translation>
    </message>
    <message>
        <source>asked how it went</source>
        <translation>спитали, як минуло</translation>
    </message>
    <message>
        <source>done</source>
        <translation>зроблено</translation>
    </message>
    <message>
        <source>due</source>
        <translation>у термін</translation>
    </message>
    <message>
        <source>slipped</source>
        <translation>збій</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невідомо</translation>
    </message>
</context>
<context>
    <name>ChoosePlaces</name>
    <message>
        <source>Ready-made places</source>
        <translation>Готові місця</translation>
    </message>
    <message>
        <source>Public feeds, forums and searches. None of them was tried on the live network when this list was made: the state of each place will tell whether it can be read.</source>
        <translation>Загальнодоступні стрічки, форуми та пошуки. Під час складання списку жодне місце не перевіряли в мережі: стан кожного покаже, чи воно читається.</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Шукати</translation>
    </message>
    <message>
        <source>Add the places</source>
        <translation>Додати місця</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>ordered</source>
        <translation>замовлення</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>оплата</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>доставлено</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>не доставлено</translation>
    </message>
    <message>
        <source>called</source>
        <translation>дзвінок</translation>
    </message>
    <message>
        <source>visited</source>
        <translation>візит</translation>
    </message>
    <message>
        <source>wrote</source>
        <translation>звернення</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>немає відповіді</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>обіцянка</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>відмова</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>скасування</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>повернення товару</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>гроші повернули</translation>
    </message>
    <message>
        <source>not refunded</source>
        <translation>гроші не повернули</translation>
    </message>
    <message>
        <source>broke</source>
        <translation>поломка</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>ремонт</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>списання</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>підпис</translation>
    </message>
    <message>
        <source>injured</source>
        <translation>травма</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>заміна</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Людина</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що було</translation>
    </message>
</context>
<context>
    <name>ClaimDialog</name>
    <message>
        <source>A day as 2026-11-03, an amount as 12500 EUR; empty: as it stands.</source>
        <translation>День як 2026-11-03, сума як 12500 UAH; порожньо: як написано.</translation>
    </message>
    <message>
        <source>What the complaint states</source>
        <translation>Що стверджує скарга</translation>
    </message>
    <message>
        <source>Correct the statement</source>
        <translation>Виправити твердження</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <translation>Слова з тексту</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Про що</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Що це означає</translation>
    </message>
    <message>
        <source>Copy the words from the text.</source>
        <translation>Скопіюйте слова з тексту.</translation>
    </message>
</context>
<context>
    <name>ClientField</name>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва або ім'я</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Інші назви</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Розряд</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>Галузь</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регіон</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>Заснована</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Припинена</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Правонаступник</translation>
    </message>
    <message>
        <source>Profit of a year</source>
        <translation>Прибуток за рік</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Recommends us</source>
        <translation>Рекомендує нас</translation>
    </message>
    <message>
        <source>First asked for</source>
        <translation>Перший запит</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Побажання</translation>
    </message>
    <message>
        <source>Shared goals</source>
        <translation>Спільні цілі</translation>
    </message>
    <message>
        <source>Does not count as a loss</source>
        <translation>Не вважається втратою</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Контактна особа</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Посада</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День народження</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Пішов</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Number of the client</source>
        <translation>Номер клієнта</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Сплачено</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Сплачена сума</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Its order</source>
        <translation>Замовлення за ним</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>З ким</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Спосіб</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Додзвонилися</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Тон</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Теми</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Наступний крок</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Термін наступного кроку</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Що питали</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>Best score</source>
        <translation>Найвища оцінка</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Хто відповів</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Коментар</translation>
    </message>
</context>
<context>
    <name>ClientKey</name>
    <message>
        <source>Site or mail domain</source>
        <translation>Сайт або домен пошти</translation>
    </message>
    <message>
        <source>Order or contract number</source>
        <translation>Номер замовлення чи договору</translation>
    </message>
    <message>
        <source>Name they write under</source>
        <translation>Ім’я, під яким пишуть</translation>
    </message>
</context>
<context>
    <name>ClientKeys</name>
    <message>
        <source>What key clients are known by</source>
        <translation>За чим впізнаємо ключових клієнтів</translation>
    </message>
    <message>
        <source>A complaint that shows one of these is offered as probably that client's; people at the client, its own site and numbers of its card count without being named here.</source>
        <translation>Скарга з однією з цих ознак пропонується як імовірна скарга клієнта; люди в клієнта, його сайт і номери з картки враховуються й без запису тут.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Що це</translation>
    </message>
    <message>
        <source>Site, number or name</source>
        <translation>Сайт, номер або ім’я</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>There is no key client yet.</source>
        <translation>Ключових клієнтів поки немає.</translation>
    </message>
    <message>
        <source>Nothing of its own is named yet.</source>
        <translation>Власних ознак поки немає.</translation>
    </message>
</context>
<context>
    <name>ClientNews</name>
    <message>
        <source>To look at</source>
        <translation>До перегляду</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>News of clients</source>
        <translation>Новини про клієнтів</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln новина</numerusform>
            <numerusform>%Ln новини</numerusform>
            <numerusform>%Ln новин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>вибрано %Ln</numerusform>
            <numerusform>вибрано %Ln</numerusform>
            <numerusform>вибрано %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Привід</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Not this client</source>
        <translation>Не цей клієнт</translation>
    </message>
    <message>
        <source>No client is watched yet</source>
        <translation>Поки за жодним клієнтом не стежимо</translation>
    </message>
    <message>
        <source>Name your key clients: what happens to them becomes a reason to call.</source>
        <translation>Назвіть ключових клієнтів: усе, що з ними стається, – привід подзвонити.</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Додати клієнта</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) watched; what names them appears here by itself.</source>
        <translation>
            <numerusform>Стежимо за %Ln клієнтом; усе, де його названо, з’явиться тут саме.</numerusform>
            <numerusform>Стежимо за %Ln клієнтами; усе, де їх названо, з’явиться тут саме.</numerusform>
            <numerusform>Стежимо за %Ln клієнтами; усе, де їх названо, з’явиться тут саме.</numerusform>
        </translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Усі клієнти</translation>
    </message>
    <message>
        <source>An occasion is made: it stands under Occasions.</source>
        <translation>Привід створено: він на вкладці «Приводи».</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>Нотатку збережено.</translation>
    </message>
    <message>
        <source>Nobody wrote about your clients yet</source>
        <translation>Про ваших клієнтів поки не писали</translation>
    </message>
    <message>
        <source>No news waits</source>
        <translation>Новин до перегляду немає</translation>
    </message>
    <message>
        <source>All that was found about your clients is looked at.</source>
        <translation>Усе знайдене про клієнтів переглянуто.</translation>
    </message>
    <message>
        <source>Show all news</source>
        <translation>Показати всі новини</translation>
    </message>
    <message>
        <source>The kind is corrected.</source>
        <translation>Вид виправлено.</translation>
    </message>
    <message>
        <source>The tone is corrected.</source>
        <translation>Тон виправлено.</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s): not this client.</source>
        <translation>
            <numerusform>%n згадка: не цей клієнт.</numerusform>
            <numerusform>%n згадки: не цей клієнт.</numerusform>
            <numerusform>%n згадок: не цей клієнт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) done.</source>
        <translation>
            <numerusform>%n згадка готова.</numerusform>
            <numerusform>%n згадки готові.</numerusform>
            <numerusform>%n згадок готово.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) back among the news.</source>
        <translation>
            <numerusform>%n згадка знову в новинах.</numerusform>
            <numerusform>%n згадки знову в новинах.</numerusform>
            <numerusform>%n згадок знову в новинах.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>Адресу скопійовано.</translation>
    </message>
    <message>
        <source>The page is kept as evidence.</source>
        <translation>Сторінку збережено як доказ.</translation>
    </message>
    <message>
        <source>Looked at the post again.</source>
        <translation>Допис перевірено ще раз.</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>language: %1</source>
        <translation>мова: %1</translation>
    </message>
    <message>
        <source>What happened with the client</source>
        <translation>Що відбувалося з клієнтом</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Поки нічого не сталося</translation>
    </message>
    <message>
        <source>News that name the client, complaints, contacts, occasions and answers stand here in one line of time. Press C to log the first contact.</source>
        <translation>Новини про клієнта, скарги, контакти, приводи та відповіді стоять тут в одній стрічці. Натисніть C, щоб записати перший контакт.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Новини</translation>
    </message>
    <message>
        <source>Complaints and cases</source>
        <translation>Скарги й справи</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакти</translation>
    </message>
    <message>
        <source>Occasions and signs</source>
        <translation>Приводи й ознаки</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад до списку</translation>
    </message>
    <message>
        <source>nobody's</source>
        <translation>нічий</translation>
    </message>
    <message>
        <source>recommends us</source>
        <translation>рекомендує нас</translation>
    </message>
    <message>
        <source>Win back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation>Записати контакт…</translation>
    </message>
    <message>
        <source>Draft a mail…</source>
        <translation>Чернетка листа…</translation>
    </message>
    <message>
        <source>Edit the card…</source>
        <translation>Правити картку…</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Додати особу…</translation>
    </message>
    <message>
        <source>Note a wish…</source>
        <translation>Записати побажання…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Передати…</translation>
    </message>
    <message>
        <source>Its news</source>
        <translation>Його новини</translation>
    </message>
    <message>
        <source>Note an answer…</source>
        <translation>Записати відповідь…</translation>
    </message>
    <message>
        <source>Add a legal entity…</source>
        <translation>Додати юрособу…</translation>
    </message>
    <message>
        <source>Add a number…</source>
        <translation>Додати номер…</translation>
    </message>
    <message>
        <source>Keep or win back…</source>
        <translation>Втримати чи повернути…</translation>
    </message>
    <message>
        <source>It is lost…</source>
        <translation>Клієнта втрачено…</translation>
    </message>
    <message>
        <source>Names and word forms</source>
        <translation>Назви та словоформи</translation>
    </message>
    <message>
        <source>founded %1</source>
        <translation>заснована %1</translation>
    </message>
</context>
<context>
    <name>ClientSide</name>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>No contact is recorded yet.</source>
        <translation>Контактів поки не записано.</translation>
    </message>
    <message>
        <source>Handed over to %1, who has not spoken with them yet</source>
        <translation>Передано: %1, розмови з клієнтом ще не було</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>їхня скарга</translation>
    </message>
    <message>
        <source>perhaps theirs</source>
        <translation>можливо, їхня скарга</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакти</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Записати контакт</translation>
    </message>
    <message>
        <source>Signs of loss</source>
        <translation>Ознаки відходу</translation>
    </message>
    <message>
        <source>What was tried and is planned</source>
        <translation>Що пробували й що в плані</translation>
    </message>
    <message>
        <source>Occasions that wait</source>
        <translation>Приводи чекають</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>Найближчі дати</translation>
    </message>
    <message>
        <source>What they wished for</source>
        <translation>Чого хотіли</translation>
    </message>
    <message>
        <source>Trade, the last 12 months and the 12 before</source>
        <translation>Торгівля: останні 12 місяців і 12 до них</translation>
    </message>
    <message>
        <source>Complaints that may be theirs</source>
        <translation>Скарги, можливо від них</translation>
    </message>
    <message>
        <source>Legal entities and numbers</source>
        <translation>Юрособи й номери</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>Що відповіли</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правити</translation>
    </message>
    <message numerus="yes">
        <source>Last spoken with %n day(s) ago.</source>
        <translation>
            <numerusform>Остання розмова %n день тому.</numerusform>
            <numerusform>Остання розмова %n дні тому.</numerusform>
            <numerusform>Остання розмова %n днів тому.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spoken with today.</source>
        <translation>Розмова була сьогодні.</translation>
    </message>
    <message numerus="yes">
        <source>planned every %n day(s)</source>
        <translation>
            <numerusform>за планом раз на %n день</numerusform>
            <numerusform>за планом раз на %n дні</numerusform>
            <numerusform>за планом раз на %n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries without an answer since</source>
        <translation>
            <numerusform>відтоді %n спроба без відповіді</numerusform>
            <numerusform>відтоді %n спроби без відповіді</numerusform>
            <numerusform>відтоді %n спроб без відповіді</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, theirs</source>
        <translation>Так, їхня</translation>
    </message>
    <message>
        <source>Not theirs</source>
        <translation>Не їхня</translation>
    </message>
    <message>
        <source>Shared goals: %1</source>
        <translation>Спільні цілі: %1</translation>
    </message>
    <message>
        <source>Profit of a year: %1</source>
        <translation>Прибуток за рік: %1</translation>
    </message>
    <message>
        <source>Does not count as a loss: %1</source>
        <translation>Не вважається втратою: %1</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Обіцяно: %1</translation>
    </message>
    <message>
        <source>First asked for: %1</source>
        <translation>Перший запит: %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>останній %1</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Прострочено: %1</translation>
    </message>
    <message>
        <source>Also written: %1</source>
        <translation>Пишуть і так: %1</translation>
    </message>
    <message>
        <source>Next due %1</source>
        <translation>Наступний контакт: %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>зроблено %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>пішов %1</translation>
    </message>
    <message>
        <source>goes on as %1</source>
        <translation>продовжується як %1</translation>
    </message>
    <message>
        <source>there since %1</source>
        <translation>є з %1</translation>
    </message>
</context>
<context>
    <name>ClientTable</name>
    <message>
        <source>Clients</source>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>People at clients</source>
        <translation>Люди в клієнтів</translation>
    </message>
    <message>
        <source>Legal entities</source>
        <translation>Юрособи</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запити</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Рахунки</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Використання</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Договори</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакти</translation>
    </message>
    <message>
        <source>Answers of clients</source>
        <translation>Відповіді клієнтів</translation>
    </message>
</context>
<context>
    <name>ClientTables</name>
    <message>
        <source>One firm? %1 – %2: %3</source>
        <translation>Одна фірма? %1 – %2: %3</translation>
    </message>
    <message>
        <source>No client yet.</source>
        <translation>Клієнтів поки немає.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s)</source>
        <translation>
            <numerusform>%Ln новий рядок</numerusform>
            <numerusform>%Ln нові рядки</numerusform>
            <numerusform>%Ln нових рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln змінено</numerusform>
            <numerusform>%Ln змінено</numerusform>
            <numerusform>%Ln змінено</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables about clients</source>
        <translation>Таблиці про клієнтів</translation>
    </message>
    <message>
        <source>Clients, people, orders, requests, invoices, usage, contracts, contacts and answers, from CSV, Excel or an address book. A folder that your CRM exports into is read when a file in it changes.</source>
        <translation>Клієнти, люди, замовлення, запити, рахунки, використання, договори, контакти й відповіді з CSV, Excel або адресної книги. Тека, куди вивантажує ваша CRM, читається, коли файл у ній змінюється.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln as before</source>
        <translation>
            <numerusform>%Ln без змін</numerusform>
            <numerusform>%Ln без змін</numerusform>
            <numerusform>%Ln без змін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept aside</source>
        <translation>
            <numerusform>%Ln відкладено</numerusform>
            <numerusform>%Ln відкладено</numerusform>
            <numerusform>%Ln відкладено</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought in: %1.</source>
        <translation>Прийнято: %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more that may be there already</source>
        <translation>
            <numerusform>і ще %Ln, можливо, вже є</numerusform>
            <numerusform>і ще %Ln, можливо, вже є</numerusform>
            <numerusform>і ще %Ln, можливо, вже є</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new client(s)</source>
        <translation>
            <numerusform>%Ln новий клієнт</numerusform>
            <numerusform>%Ln нові клієнти</numerusform>
            <numerusform>%Ln нових клієнтів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known one(s) brought up to date</source>
        <translation>
            <numerusform>%Ln відомий буде оновлено</numerusform>
            <numerusform>%Ln відомі буде оновлено</numerusform>
            <numerusform>%Ln відомих буде оновлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can be brought in</source>
        <translation>
            <numerusform>Можна прийняти %Ln рядок</numerusform>
            <numerusform>Можна прийняти %Ln рядки</numerusform>
            <numerusform>Можна прийняти %Ln рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad row(s) are kept aside, to be corrected</source>
        <translation>
            <numerusform>%Ln непридатний рядок відкладається до виправлення</numerusform>
            <numerusform>%Ln непридатні рядки відкладаються до виправлення</numerusform>
            <numerusform>%Ln непридатних рядків відкладаються до виправлення</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message numerus="yes">
        <source>%Ln to be called today</source>
        <translation>
            <numerusform>сьогодні подзвонити %Ln</numerusform>
            <numerusform>сьогодні подзвонити %Ln</numerusform>
            <numerusform>сьогодні подзвонити %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>sour</source>
        <translation>невдоволений</translation>
    </message>
    <message>
        <source>friendly</source>
        <translation>приязний</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>по-різному</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %Ln day(s)</source>
        <translation>
            <numerusform>прострочено на %Ln день</numerusform>
            <numerusform>прострочено на %Ln дні</numerusform>
            <numerusform>прострочено на %Ln днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of what they wrote about us and said to us in the last %n day(s)</source>
        <translation>
            <numerusform>За тим, що писали про нас і казали нам за останній %n день</numerusform>
            <numerusform>За тим, що писали про нас і казали нам за останні %n дні</numerusform>
            <numerusform>За тим, що писали про нас і казали нам за останні %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>posts</source>
        <translation>дописи</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>контакти</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln день тому</numerusform>
            <numerusform>%Ln дні тому</numerusform>
            <numerusform>%Ln днів тому</numerusform>
        </translation>
    </message>
    <message>
        <source>recommends</source>
        <translation>радить</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>термін %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Розряд</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Останній контакт</translation>
    </message>
    <message>
        <source>Signs of loss</source>
        <translation>Ознаки відходу</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Тон</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Новини</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Приводи</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>критично</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Import clients, people, orders, invoices…</source>
        <translation>Завантажити клієнтів, людей, замовлення, рахунки…</translation>
    </message>
    <message>
        <source>“%1” is watched; what was crawled already is searched too.</source>
        <translation>За «%1» стежимо; прочитане раніше теж переглядається.</translation>
    </message>
    <message>
        <source>Calendar of contacts and days</source>
        <translation>Календар контактів і дат</translation>
    </message>
    <message>
        <source>Export the clients</source>
        <translation>Вивантажити клієнтів</translation>
    </message>
    <message>
        <source>The thresholds are changed; all clients were looked at anew.</source>
        <translation>Пороги змінено; усіх клієнтів переглянуто заново.</translation>
    </message>
    <message>
        <source>The occasion waits in the queue.</source>
        <translation>Привід чекає в черзі.</translation>
    </message>
    <message>
        <source>The contact is changed.</source>
        <translation>Контакт змінено.</translation>
    </message>
    <message>
        <source>See its word forms</source>
        <translation>Показати відмінкові форми</translation>
    </message>
    <message>
        <source>It became an occasion for everybody chosen.</source>
        <translation>Стало приводом для всіх вибраних.</translation>
    </message>
    <message>
        <source>Morning list</source>
        <translation>Ранковий список</translation>
    </message>
    <message>
        <source>The contact with %1 is logged.</source>
        <translation>Контакт записано: %1.</translation>
    </message>
    <message>
        <source>The card of %1 is changed.</source>
        <translation>Картку змінено: %1.</translation>
    </message>
    <message>
        <source>%1 is handed over.</source>
        <translation>Клієнта передано: %1.</translation>
    </message>
    <message>
        <source>The draft is saved: %1</source>
        <translation>Чернетку збережено: %1</translation>
    </message>
    <message>
        <source>See the bad rows</source>
        <translation>Показати непридатні рядки</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Збережено: %1</translation>
    </message>
    <message>
        <source>The number %1 is taken off the card.</source>
        <translation>Номер %1 прибрано з картки.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>Win-back</source>
        <translation>Повернення</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key client(s)</source>
        <translation>
            <numerusform>%Ln ключовий клієнт</numerusform>
            <numerusform>%Ln ключові клієнти</numerusform>
            <numerusform>%Ln ключових клієнтів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to contact</source>
        <translation>
            <numerusform>зв'язатися з %Ln</numerusform>
            <numerusform>зв'язатися з %Ln</numerusform>
            <numerusform>зв'язатися з %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may leave</source>
        <translation>
            <numerusform>%Ln може піти</numerusform>
            <numerusform>%Ln можуть піти</numerusform>
            <numerusform>%Ln можуть піти</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Client: back to the list</source>
        <translation>Клієнт: назад до списку</translation>
    </message>
    <message>
        <source>News: make an occasion; list: add a client; queue: add an occasion</source>
        <translation>Новини: зробити приводом; список: додати клієнта; черга: додати привід</translation>
    </message>
    <message>
        <source>News, promise: done</source>
        <translation>Новини, обіцянка: зроблено</translation>
    </message>
    <message>
        <source>News: not this client; occasion: dismiss</source>
        <translation>Новини: не цей клієнт; привід: відхилити</translation>
    </message>
    <message>
        <source>Client: log a contact; occasion: contacted</source>
        <translation>Клієнт: записати контакт; привід: зв'язалися</translation>
    </message>
    <message>
        <source>Occasion: snooze</source>
        <translation>Привід: відкласти</translation>
    </message>
    <message>
        <source>Occasion: open again</source>
        <translation>Привід: повернути в роботу</translation>
    </message>
    <message>
        <source>Open the post in the browser</source>
        <translation>Відкрити допис у браузері</translation>
    </message>
    <message>
        <source>List: set the tier</source>
        <translation>Список: призначити розряд</translation>
    </message>
    <message>
        <source>List: set the owner</source>
        <translation>Список: призначити відповідального</translation>
    </message>
    <message>
        <source>Client: edit the card</source>
        <translation>Клієнт: правити картку</translation>
    </message>
    <message>
        <source>Client, occasion: hand over</source>
        <translation>Клієнт, привід: передати</translation>
    </message>
    <message>
        <source>Client, occasion: draft a mail</source>
        <translation>Клієнт, привід: чернетка листа</translation>
    </message>
    <message>
        <source>Client: add a person; win-back: propose steps</source>
        <translation>Клієнт: додати особу; повернення: запропонувати кроки</translation>
    </message>
    <message>
        <source>Win-back: is lost</source>
        <translation>Повернення: втрачено</translation>
    </message>
    <message>
        <source>Win-back: it stays</source>
        <translation>Повернення: лишається</translation>
    </message>
    <message>
        <source>Win-back: came back</source>
        <translation>Повернення: повернувся</translation>
    </message>
    <message>
        <source>Win-back: let go</source>
        <translation>Повернення: відпустити</translation>
    </message>
    <message>
        <source>Client: note a wish</source>
        <translation>Клієнт: записати побажання</translation>
    </message>
    <message>
        <source>List: import a table</source>
        <translation>Список: завантажити таблицю</translation>
    </message>
    <message>
        <source>List: find a client</source>
        <translation>Список: знайти клієнта</translation>
    </message>
    <message>
        <source>Gold clients whom the head asks this month how they are; others next month</source>
        <translation>Золоті клієнти, яких керівник цього місяця питає, як справи; наступного – інші</translation>
    </message>
    <message>
        <source>The tier of %1 is set.</source>
        <translation>Розряд призначено: %1.</translation>
    </message>
    <message>
        <source>The owner of %1 is set.</source>
        <translation>Відповідального призначено: %1.</translation>
    </message>
    <message>
        <source>Find by name, owner, business</source>
        <translation>Знайти за назвою, відповідальним, галуззю</translation>
    </message>
    <message>
        <source>List of key clients</source>
        <translation>Список ключових клієнтів</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Додати клієнта</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Завантажити…</translation>
    </message>
    <message>
        <source>No key client yet</source>
        <translation>Ключових клієнтів поки немає</translation>
    </message>
    <message>
        <source>One does not watch thousands of clients; one watches the key ones. Name the first, or import a table: their growth, appointments and troubles become reasons to call.</source>
        <translation>Стежать не за тисячами клієнтів, а за ключовими. Назвіть першого або завантажте таблицю: їхнє зростання, призначення й труднощі стануть приводами подзвонити.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мої</translation>
    </message>
    <message>
        <source>To contact</source>
        <translation>Час зв'язатися</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation>Можуть піти</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Спитати</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s):</source>
        <translation>
            <numerusform>%Ln клієнт:</numerusform>
            <numerusform>%Ln клієнти:</numerusform>
            <numerusform>%Ln клієнтів:</numerusform>
        </translation>
    </message>
    <message>
        <source>Who keeps the contact</source>
        <translation>Хто тримає зв’язок</translation>
    </message>
    <message>
        <source>Set the owner</source>
        <translation>Призначити</translation>
    </message>
    <message numerus="yes">
        <source>The tier of %Ln client(s) is set.</source>
        <translation>
            <numerusform>Розряд призначено %Ln клієнту.</numerusform>
            <numerusform>Розряд призначено %Ln клієнтам.</numerusform>
            <numerusform>Розряд призначено %Ln клієнтам.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The owner of %Ln client(s) is set.</source>
        <translation>
            <numerusform>Відповідального за %Ln клієнта призначено.</numerusform>
            <numerusform>Відповідального за %Ln клієнтів призначено.</numerusform>
            <numerusform>Відповідального за %Ln клієнтів призначено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients, people, orders, invoices from a table</source>
        <translation>Клієнти, люди, замовлення, рахунки з таблиці</translation>
    </message>
    <message>
        <source>For this choose one client. Tier and owner can be set for several.</source>
        <translation>Для цього виберіть одного клієнта. Розряд і відповідального можна призначити одразу кільком.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation>Записати контакт…</translation>
    </message>
    <message>
        <source>Tier ▾</source>
        <translation>Розряд ▾</translation>
    </message>
    <message>
        <source>Owner ▾</source>
        <translation>Відповідальний ▾</translation>
    </message>
    <message>
        <source>Edit the card…</source>
        <translation>Правити картку…</translation>
    </message>
    <message>
        <source>Its news</source>
        <translation>Його новини</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Передати…</translation>
    </message>
    <message>
        <source>Imported tables and watched folders…</source>
        <translation>Завантажені таблиці й теки під наглядом…</translation>
    </message>
    <message>
        <source>The same firm twice?…</source>
        <translation>Одна фірма двічі?…</translation>
    </message>
    <message>
        <source>Tiers by profit…</source>
        <translation>Розряди за прибутком…</translation>
    </message>
    <message>
        <source>Hand over somebody's clients…</source>
        <translation>Передати чиїхось клієнтів…</translation>
    </message>
    <message>
        <source>Exhibitions…</source>
        <translation>Виставки…</translation>
    </message>
    <message>
        <source>How often to speak with whom…</source>
        <translation>Як часто з ким говорити…</translation>
    </message>
    <message>
        <source>Watch a competitor or a line of business…</source>
        <translation>Стежити за конкурентом або галуззю…</translation>
    </message>
    <message>
        <source>What counts as a sign of leaving…</source>
        <translation>Що вважати ознакою відходу…</translation>
    </message>
    <message>
        <source>False alarms that were taught…</source>
        <translation>Враховані хибні тривоги…</translation>
    </message>
    <message>
        <source>Voice of the customer…</source>
        <translation>Голос клієнта…</translation>
    </message>
    <message>
        <source>Export as a table…</source>
        <translation>Вивантажити таблицею…</translation>
    </message>
    <message>
        <source>Calendar of contacts and days (.ics)…</source>
        <translation>Календар контактів і дат (.ics)…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ніхто</translation>
    </message>
    <message>
        <source>Owner of the client</source>
        <translation>Відповідальний за клієнта</translation>
    </message>
    <message numerus="yes">
        <source>Owner of %n client(s)</source>
        <translation>
            <numerusform>Відповідальний за %n клієнта</numerusform>
            <numerusform>Відповідальний за %n клієнтів</numerusform>
            <numerusform>Відповідальний за %n клієнтів</numerusform>
        </translation>
    </message>
    <message>
        <source>No client is called so.</source>
        <translation>Такого клієнта немає.</translation>
    </message>
    <message>
        <source>No client is yours yet: press W on one to take it.</source>
        <translation>Ваших клієнтів поки немає: натисніть W на клієнті, щоб узяти його.</translation>
    </message>
    <message>
        <source>Nobody waits for a contact: the plan and all promises are kept.</source>
        <translation>Ніхто не чекає контакту: план і всі обіцянки виконано.</translation>
    </message>
    <message>
        <source>Nothing speaks of a client leaving. Watched are requests, orders, invoices, usage, contacts, complaints and tone.</source>
        <translation>Ніщо не вказує на відхід клієнта. Спостерігаються запити, замовлення, рахунки, використання, контакти, скарги й тон.</translation>
    </message>
    <message>
        <source>No gold client yet: three of them are asked each month how they are.</source>
        <translation>Золотих клієнтів поки немає: щомісяця трьох із них питають, як справи.</translation>
    </message>
    <message>
        <source>Names and word forms</source>
        <translation>Назви та форми слів</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Я (%1)</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Хтось інший…</translation>
    </message>
</context>
<context>
    <name>CloseReason</name>
    <message>
        <source>The author agrees</source>
        <translation>Автор згоден</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Виправлено</translation>
    </message>
    <message>
        <source>Answered; the author is silent</source>
        <translation>Відповіли; автор мовчить</translation>
    </message>
    <message>
        <source>Anonymous author, all was told</source>
        <translation>Автор анонімний, усе сказано</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>its interface, with a key of your own</source>
        <translation>через його інтерфейс із вашим ключем</translation>
    </message>
    <message>
        <source>its notification mails</source>
        <translation>з його листів-сповіщень</translation>
    </message>
    <message>
        <source>a table (CSV, XLSX)</source>
        <translation>з таблиці (CSV, XLSX)</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручну</translation>
    </message>
    <message>
        <source>Its terms forbid collecting by programs.</source>
        <translation>Умови цього сайту забороняють збирання програмами.</translation>
    </message>
    <message>
        <source>It shows captchas to programs, and its rules for them are not known.</source>
        <translation>Програмам він показує капчу, а його правила для них невідомі.</translation>
    </message>
    <message>
        <source>What its pages ask is a private interface.</source>
        <translation>Його сторінки беруть дані із закритого інтерфейсу.</translation>
    </message>
    <message>
        <source>What its pages ask is a private interface, guarded by captchas.</source>
        <translation>Його сторінки беруть дані із закритого інтерфейсу, захищеного капчею.</translation>
    </message>
    <message>
        <source>What its pages ask is a private interface; with a key only ratings come.</source>
        <translation>Його сторінки беруть дані із закритого інтерфейсу; за ключем дають лише оцінки.</translation>
    </message>
    <message>
        <source>Its interface is guarded by captchas; the official one is paid for.</source>
        <translation>Його інтерфейс захищений капчею; офіційний доступ платний.</translation>
    </message>
    <message>
        <source>Its interface is for browsers only; the official one is by contract.</source>
        <translation>Його інтерфейс лише для браузерів; офіційний доступ — за договором.</translation>
    </message>
    <message>
        <source>It has no public search, and its pages want a login.</source>
        <translation>Відкритого пошуку немає, а сторінки вимагають входу.</translation>
    </message>
    <message>
        <source>Its interface is for approved researchers only.</source>
        <translation>Його інтерфейс — лише для схвалених дослідників.</translation>
    </message>
    <message>
        <source>Its interface is by contract.</source>
        <translation>Доступ до його інтерфейсу — за договором.</translation>
    </message>
    <message>
        <source>Only those who were invited may read there.</source>
        <translation>Читати там можуть лише запрошені.</translation>
    </message>
    <message>
        <source>What is said there comes in all the same: %1.</source>
        <translation>Те, що там пишуть, однаково потрапить сюди: %1.</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Ключі…</translation>
    </message>
    <message>
        <source>Watch a mailbox…</source>
        <translation>Стежити за поштовою скринькою…</translation>
    </message>
    <message>
        <source>Bring in a file…</source>
        <translation>Внести файл…</translation>
    </message>
    <message>
        <source>Add a mention by hand…</source>
        <translation>Додати згадку вручну…</translation>
    </message>
    <message>
        <source>%1 is not crawled.</source>
        <translation>%1 не обходиться програмою.</translation>
    </message>
    <message>
        <source>Mails, tables, saved pages</source>
        <translation>Листи, таблиці, збережені сторінки</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Внести файл</translation>
    </message>
    <message>
        <source>The mention is kept. It stands among the others.</source>
        <translation>Згадку збережено. Вона стоїть серед інших.</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>Red</source>
        <translation>Червоний</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Помаранчевий</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жовтий</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелений</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бірюзовий</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синій</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фіолетовий</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Сірий</translation>
    </message>
</context>
<context>
    <name>Compensation</name>
    <message>
        <source>proposed</source>
        <translation>запропоновано</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>схвалено</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>відхилено</translation>
    </message>
    <message>
        <source>given</source>
        <translation>видано</translation>
    </message>
</context>
<context>
    <name>CompensationDialog</name>
    <message>
        <source>Compensation</source>
        <translation>Відшкодування</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Запропонувати</translation>
    </message>
    <message>
        <source>Instead of money: free delivery next time</source>
        <translation>Замість грошей: наступна доставка безкоштовно</translation>
    </message>
    <message>
        <source>10 % of the order for each day late</source>
        <translation>10 % замовлення за кожен день запізнення</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Or a favour</source>
        <translation>Або люб'язність</translation>
    </message>
    <message>
        <source>Order that went wrong</source>
        <translation>Невдале замовлення</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Як пораховано</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Name an amount or a favour, one of the two.</source>
        <translation>Назвіть суму або люб'язність, одне з двох.</translation>
    </message>
    <message>
        <source>Say how it is computed: the head reads that first.</source>
        <translation>Напишіть, як пораховано: керівник прочитає це першим.</translation>
    </message>
    <message>
        <source>The amount is no number.</source>
        <translation>Сума – не число.</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>not reached</source>
        <translation>не додзвонилися</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Log the contact</source>
        <translation>Записати контакт</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Як</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>З ким</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>додзвонилися</translation>
    </message>
    <message>
        <source>Their tone</source>
        <translation>Їхній тон</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Як минуло</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Що ми обіцяли</translation>
    </message>
    <message>
        <source>what we promised</source>
        <translation>що ми обіцяли</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>До якого дня</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>за %n день</numerusform>
            <numerusform>за %n дні</numerusform>
            <numerusform>за %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>зроблено</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Про що</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Наступний крок</translation>
    </message>
    <message>
        <source>Contact with %1</source>
        <translation>Контакт: %1</translation>
    </message>
    <message>
        <source>It was not</source>
        <translation>Такого не було</translation>
    </message>
    <message>
        <source>Say in a few words how it went, or what it was about.</source>
        <translation>Скажіть коротко, як минуло або про що була розмова.</translation>
    </message>
    <message>
        <source>This is no day: write it like 31.12.2026.</source>
        <translation>Це не дата: напишіть так: 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>ContactedDialog</name>
    <message>
        <source>Contacted</source>
        <translation>Зв’язалися</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Привід</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>Logged with each of them; one undo takes all back.</source>
        <translation>Запишеться в кожного з них; одне скасування поверне все назад.</translation>
    </message>
    <message>
        <source>The day of the contact is kept with the client. An occasion is used once.</source>
        <translation>День контакту запишеться в клієнта. Привід використовують один раз.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) contacted</source>
        <translation>
            <numerusform>Зв'язалися з %Ln клієнтом</numerusform>
            <numerusform>Зв'язалися з %Ln клієнтами</numerusform>
            <numerusform>Зв'язалися з %Ln клієнтами</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Russia</source>
        <translation>Росія</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Україна</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Фінляндія</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Білорусь</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Естонія</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Латвія</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Литва</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Швеція</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Німеччина</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Польща</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Велика Британія</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>США</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message numerus="yes">
        <source>%Ln post(s) read</source>
        <translation>
            <numerusform>прочитано %Ln допис</numerusform>
            <numerusform>прочитано %Ln дописи</numerusform>
            <numerusform>прочитано %Ln дописів</numerusform>
        </translation>
    </message>
    <message>
        <source>No place is being watched yet.</source>
        <translation>Поки жодне місце не під наглядом.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) watched</source>
        <translation>
            <numerusform>%Ln місце під наглядом</numerusform>
            <numerusform>%Ln місця під наглядом</numerusform>
            <numerusform>%Ln місць під наглядом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln named you</source>
        <translation>
            <numerusform>%Ln назвав вас</numerusform>
            <numerusform>%Ln назвали вас</numerusform>
            <numerusform>%Ln назвали вас</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be read</source>
        <translation>
            <numerusform>%Ln місце прочитати не вдалося</numerusform>
            <numerusform>%Ln місця прочитати не вдалося</numerusform>
            <numerusform>%Ln місць прочитати не вдалося</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>Crawler</name>
    <message>
        <source>%1 forum</source>
        <translation>Форум %1</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Стрічка</translation>
    </message>
    <message>
        <source>Page with posts</source>
        <translation>Сторінка з дописами</translation>
    </message>
    <message>
        <source>Guest book</source>
        <translation>Гостьова книга</translation>
    </message>
    <message>
        <source>Article with comments</source>
        <translation>Стаття з коментарями</translation>
    </message>
    <message>
        <source>Comments below an article</source>
        <translation>Коментарі під статтею</translation>
    </message>
    <message>
        <source>Comments kept by isso</source>
        <translation>Коментарі isso</translation>
    </message>
    <message>
        <source>Brought in by hand</source>
        <translation>Внесено вручну</translation>
    </message>
    <message>
        <source>News search</source>
        <translation>Пошук у новинах</translation>
    </message>
    <message>
        <source>List of a site's news</source>
        <translation>Перелік новин сайту</translation>
    </message>
    <message>
        <source>Finnish Trade Register</source>
        <translation>Торговий реєстр Фінляндії</translation>
    </message>
    <message>
        <source>Folder of a mailbox</source>
        <translation>Тека поштової скриньки</translation>
    </message>
    <message>
        <source>Page of reviews</source>
        <translation>Сторінка відгуків</translation>
    </message>
    <message>
        <source>WordPress site</source>
        <translation>Сайт на WordPress</translation>
    </message>
    <message>
        <source>Reviews in the App Store</source>
        <translation>Відгуки в App Store</translation>
    </message>
    <message>
        <source>Reviews in App Store Connect</source>
        <translation>Відгуки в App Store Connect</translation>
    </message>
    <message>
        <source>Reviews in Google Play</source>
        <translation>Відгуки в Google Play</translation>
    </message>
    <message>
        <source>Reviews in Google Maps</source>
        <translation>Відгуки на Google Картах</translation>
    </message>
    <message>
        <source>Reviews of your business at Google</source>
        <translation>Відгуки про вашу компанію в Google</translation>
    </message>
    <message>
        <source>Reviews at Trustpilot</source>
        <translation>Відгуки на Trustpilot</translation>
    </message>
    <message>
        <source>Search of Yandex</source>
        <translation>Пошук Яндекса</translation>
    </message>
    <message>
        <source>Suomi24 forum</source>
        <translation>Форум Suomi24</translation>
    </message>
    <message>
        <source>Vauva.fi forum</source>
        <translation>Форум Vauva.fi</translation>
    </message>
    <message>
        <source>Comments at Yle</source>
        <translation>Коментарі на Yle</translation>
    </message>
    <message>
        <source>Telegram channel</source>
        <translation>Канал Telegram</translation>
    </message>
    <message>
        <source>VK</source>
        <translation>ВКонтакте</translation>
    </message>
</context>
<context>
    <name>DateKind</name>
    <message>
        <source>Birthday</source>
        <translation>День народження</translation>
    </message>
    <message>
        <source>Professional holiday</source>
        <translation>Професійне свято</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Державне свято</translation>
    </message>
    <message>
        <source>Anniversary of the firm</source>
        <translation>Річниця фірми</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Закінчується договір</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Виставка</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n рік</numerusform>
            <numerusform>%n роки</numerusform>
            <numerusform>%n років</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.рррр</translation>
    </message>
    <message>
        <source>dd.mm. or dd.mm.yyyy</source>
        <translation>дд.мм. або дд.мм.рррр</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>з учора</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>лишилося %1</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>запізнення %1</translation>
    </message>
</context>
<context>
    <name>DeadlineDialog</name>
    <message>
        <source>First answer due</source>
        <translation>Термін першої відповіді</translation>
    </message>
    <message>
        <source>Set the deadline</source>
        <translation>Призначити термін</translation>
    </message>
    <message>
        <source>By</source>
        <translation>До</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Certainly meant</source>
        <translation>Точно маються на увазі</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Треба перевірити</translation>
    </message>
    <message>
        <source>Named in passing</source>
        <translation>Згадано побіжно</translation>
    </message>
</context>
<context>
    <name>Detection</name>
    <message>
        <source>The site first checks that a person sits at the browser.</source>
        <translation>Сайт спершу перевіряє, що в браузері людина.</translation>
    </message>
    <message>
        <source>The site asks for a captcha.</source>
        <translation>Сайт вимагає капчу.</translation>
    </message>
    <message>
        <source>A login form stands where the posts should be.</source>
        <translation>Замість дописів показано форму входу.</translation>
    </message>
    <message>
        <source>The page says that only members may read it.</source>
        <translation>На сторінці сказано, що читати її можуть лише учасники.</translation>
    </message>
    <message>
        <source>The server asks for a name and a password.</source>
        <translation>Сервер вимагає ім’я та пароль.</translation>
    </message>
    <message>
        <source>The server refuses this address to us (403).</source>
        <translation>Сервер не віддає нам цю адресу (403).</translation>
    </message>
    <message>
        <source>The site refuses this address to us.</source>
        <translation>Сайт не віддає нам цю адресу.</translation>
    </message>
    <message>
        <source>The service refused the key.</source>
        <translation>Сервіс не прийняв ключ.</translation>
    </message>
    <message>
        <source>The proxy of your network asks for a name and a password.</source>
        <translation>Проксі вашої мережі вимагає ім’я та пароль.</translation>
    </message>
    <message>
        <source>The page is withheld for legal reasons.</source>
        <translation>Сторінку закрито з юридичних причин.</translation>
    </message>
    <message>
        <source>The address leads to the front page of another site.</source>
        <translation>Адреса веде на головну сторінку іншого сайту.</translation>
    </message>
    <message>
        <source>The site shows this page for whatever is not there.</source>
        <translation>Цю сторінку сайт показує замість усього, чого на ньому немає.</translation>
    </message>
    <message>
        <source>The site is gone: its name is for sale or parked.</source>
        <translation>Сайту більше немає: його ім’я продається або припарковане.</translation>
    </message>
    <message>
        <source>The page itself says that nothing is there.</source>
        <translation>Сама сторінка каже, що тут нічого немає.</translation>
    </message>
    <message>
        <source>The site answers slowly: not all that may be there was tried.</source>
        <translation>Сайт відповідає повільно: перевірено не все, що там може бути.</translation>
    </message>
    <message>
        <source>%1 stands before the site and refuses programs.</source>
        <translation>Перед сайтом стоїть %1 і не пускає програми.</translation>
    </message>
    <message>
        <source>%1 stands before the site and lets only a person's browser in.</source>
        <translation>Перед сайтом стоїть %1 і пускає лише браузер із людиною.</translation>
    </message>
    <message>
        <source>%1 asks for a captcha.</source>
        <translation>%1 вимагає капчу.</translation>
    </message>
    <message>
        <source>A forum, made with %1.</source>
        <translation>Форум на рушії %1.</translation>
    </message>
    <message>
        <source>A blog, made with %1.</source>
        <translation>Блог на рушії %1.</translation>
    </message>
    <message>
        <source>A site, made with %1.</source>
        <translation>Сайт на рушії %1.</translation>
    </message>
    <message>
        <source>A shop, made with %1.</source>
        <translation>Крамниця на рушії %1.</translation>
    </message>
    <message>
        <source>A page with comments by %1.</source>
        <translation>Сторінка з коментарями %1.</translation>
    </message>
    <message>
        <source>A social network, made with %1.</source>
        <translation>Соціальна мережа на рушії %1.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>DigestMail</name>
    <message>
        <source>Morning list by mail</source>
        <translation>Ранковий список листом</translation>
    </message>
    <message>
        <source>Nothing is sent from here: open the file in your mail program.</source>
        <translation>Звідси нічого не надсилається: відкрийте файл у поштовій програмі.</translation>
    </message>
    <message>
        <source>Save the draft…</source>
        <translation>Зберегти чернетку…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Whose list</source>
        <translation>Чий список</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Зберегти чернетку</translation>
    </message>
    <message>
        <source>Write an address.</source>
        <translation>Напишіть адресу.</translation>
    </message>
    <message>
        <source>nobody's yet</source>
        <translation>поки нічий</translation>
    </message>
</context>
<context>
    <name>DismissReason</name>
    <message>
        <source>Another firm is meant</source>
        <translation>Ідеться про іншу фірму</translation>
    </message>
    <message>
        <source>No complaint</source>
        <translation>Це не скарга</translation>
    </message>
    <message>
        <source>The author took it back</source>
        <translation>Автор узяв слова назад</translation>
    </message>
    <message>
        <source>An abusive post without facts</source>
        <translation>Лайка без фактів</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>draft</source>
        <translation>чернетка</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>схвалено</translation>
    </message>
    <message>
        <source>published</source>
        <translation>опубліковано</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop mails, tables or saved pages here to look at what they say</source>
        <translation>Відпустіть тут листи, таблиці або збережені сторінки, щоб подивитися, що в них</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>The same firm twice?</source>
        <translation>Одна фірма двічі?</translation>
    </message>
    <message>
        <source>Joined cards become one: names, people, contacts, news and trade. Ctrl+Z takes them apart again.</source>
        <translation>З'єднані картки стають однією: назви, люди, контакти, новини, торгівля. Ctrl+Z знову їх розділить.</translation>
    </message>
    <message>
        <source>No two cards look like one firm.</source>
        <translation>Немає карток, схожих на одну фірму.</translation>
    </message>
    <message>
        <source>One firm: join</source>
        <translation>Одна фірма: з'єднати</translation>
    </message>
    <message>
        <source>Two firms</source>
        <translation>Дві фірми</translation>
    </message>
</context>
<context>
    <name>EditPlace</name>
    <message>
        <source>Edit the place</source>
        <translation>Змінити місце</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>An address starts with https:// or http://.</source>
        <translation>Адреса починається з https:// або http://.</translation>
    </message>
</context>
<context>
    <name>Effort</name>
    <message>
        <source>To be kept</source>
        <translation>Утримати</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Утримано</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Втрачено</translation>
    </message>
    <message>
        <source>Being won back</source>
        <translation>Повертаємо</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Повернувся</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Відпущено</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Полишено</translation>
    </message>
</context>
<context>
    <name>EndFields</name>
    <message>
        <source>Outcome</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>The author agrees</source>
        <translation>Автор згоден</translation>
    </message>
    <message>
        <source>Where the author agreed</source>
        <translation>Де автор погодився</translation>
    </message>
    <message>
        <source>The author has no name and so cannot agree: record the reason.</source>
        <translation>Автор безіменний і погодитися не може: запишіть причину.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Put right</source>
        <translation>Виправлено</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Пояснено</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Спростовано</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Надано відповідь</translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation>Не вирішено</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>У програмі сталася помилка.</translation>
    </message>
    <message>
        <source>This can't be used as given.</source>
        <translation>У такому вигляді це не підходить.</translation>
    </message>
    <message>
        <source>Check what was entered.</source>
        <translation>Перевірте введене.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>Цього більше немає.</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile; look at the list again.</source>
        <translation>Можливо, це вже вилучили; перегляньте список ще раз.</translation>
    </message>
    <message>
        <source>This step is not possible from the present state.</source>
        <translation>З теперішнього стану цей крок неможливий.</translation>
    </message>
    <message>
        <source>Look at the present state; somebody may have changed it.</source>
        <translation>Перегляньте теперішній стан: можливо, його хтось змінив.</translation>
    </message>
    <message>
        <source>This is not for you to do.</source>
        <translation>Це не входить до ваших прав.</translation>
    </message>
    <message>
        <source>Ask the head for another role, or let a colleague do it.</source>
        <translation>Попросіть керівника змінити роль або доручіть це колезі.</translation>
    </message>
    <message>
        <source>No Chromium is installed, so there is no picture of the page.</source>
        <translation>Chromium не встановлено, тому зображення сторінки немає.</translation>
    </message>
    <message>
        <source>Open the kept page itself; what is proved is its bytes.</source>
        <translation>Відкрийте саму збережену сторінку: доказ — її вміст.</translation>
    </message>
    <message>
        <source>The service gave no time stamp on what it was asked to stamp.</source>
        <translation>Служба не поставила мітку часу на те, про що її просили.</translation>
    </message>
    <message>
        <source>Check its address, or choose another service.</source>
        <translation>Перевірте адресу або виберіть іншу службу.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Скасовувати нічого.</translation>
    </message>
    <message>
        <source>This can't be undone: it was changed again since.</source>
        <translation>Скасувати не можна: відтоді це знову змінили.</translation>
    </message>
    <message>
        <source>Change it by hand instead.</source>
        <translation>Змініть це вручну.</translation>
    </message>
    <message>
        <source>The data folder can't be used.</source>
        <translation>Теку даних не можна використати.</translation>
    </message>
    <message>
        <source>Choose another folder, or look into the log file.</source>
        <translation>Виберіть іншу теку або зазирніть у журнал.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of this program.</source>
        <translation>Дані записала новіша версія програми.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Установіть новішу версію.</translation>
    </message>
    <message>
        <source>The data folder lies on a network drive.</source>
        <translation>Тека даних лежить на мережевому диску.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer.</source>
        <translation>Виберіть теку на диску цього комп’ютера.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск заповнений.</translation>
    </message>
    <message>
        <source>Free some space; nothing that was kept is lost.</source>
        <translation>Звільніть місце; збережене не втрачено.</translation>
    </message>
    <message>
        <source>The data folder can't be written.</source>
        <translation>У теку даних не можна писати.</translation>
    </message>
    <message>
        <source>Make it writable, or choose another folder.</source>
        <translation>Дозвольте запис або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>The database is damaged, or is no database.</source>
        <translation>Базу даних пошкоджено, або це не база даних.</translation>
    </message>
    <message>
        <source>Put back a copy from the folder “backups” beside it.</source>
        <translation>Поверніть копію з теки «backups» поруч із нею.</translation>
    </message>
    <message>
        <source>Another program kept the database locked for too long.</source>
        <translation>Інша програма надто довго тримала базу закритою.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Закрийте іншу програму і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Another crawl is under way.</source>
        <translation>Уже триває інший обхід.</translation>
    </message>
    <message>
        <source>Its results appear here by themselves.</source>
        <translation>Його результати з’являться тут самі.</translation>
    </message>
    <message>
        <source>This crawl slept too long and another one took over.</source>
        <translation>Цей обхід надто довго спав, і його змінив інший.</translation>
    </message>
    <message>
        <source>Nothing is lost; the next crawl goes on.</source>
        <translation>Нічого не втрачено; наступний обхід продовжить.</translation>
    </message>
    <message>
        <source>The details are in the log file of the data folder: %1</source>
        <translation>Подробиці — у журналі в теці даних: %1</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>the text is about it</source>
        <translation>текст про це</translation>
    </message>
    <message>
        <source>in passing</source>
        <translation>побіжно</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Зростання</translation>
    </message>
    <message>
        <source>New product or business</source>
        <translation>Новий продукт або справа</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Призначення</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Відхід</translation>
    </message>
    <message>
        <source>Merger or acquisition</source>
        <translation>Злиття або купівля</translation>
    </message>
    <message>
        <source>Reorganisation</source>
        <translation>Реорганізація</translation>
    </message>
    <message>
        <source>Rebranding</source>
        <translation>Ребрендинг</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Ювілей</translation>
    </message>
    <message>
        <source>Exhibition or conference</source>
        <translation>Виставка або конференція</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>Тендер</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Труднощі</translation>
    </message>
    <message>
        <source>Public praise</source>
        <translation>Публічна похвала</translation>
    </message>
    <message>
        <source>Public blame</source>
        <translation>Публічна критика</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Регулювання</translation>
    </message>
</context>
<context>
    <name>Every</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>кожен %n день</numerusform>
            <numerusform>кожні %n дні</numerusform>
            <numerusform>кожні %n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>кожну %n хвилину</numerusform>
            <numerusform>кожні %n хвилини</numerusform>
            <numerusform>кожні %n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>кожну %n годину</numerusform>
            <numerusform>кожні %n години</numerusform>
            <numerusform>кожні %n годин</numerusform>
        </translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>щохвилини</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>щогодини</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>щодня</translation>
    </message>
</context>
<context>
    <name>Fairs</name>
    <message>
        <source>Exhibitions</source>
        <translation>Виставки</translation>
    </message>
    <message>
        <source>A month ahead they become a reason to call every client of that line of business.</source>
        <translation>За місяць вони стають приводом подзвонити кожному клієнту цієї галузі.</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Виставка</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>Галузь</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>усі</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>None is written down yet.</source>
        <translation>Поки не записано жодної.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>З</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Write what it is called and from which day, like 31.12.2026.</source>
        <translation>Напишіть назву й перший день, наприклад 31.12.2026.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Ours</source>
        <translation>Наша</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Обопільна</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Їхня</translation>
    </message>
    <message>
        <source>A third party's</source>
        <translation>Третьої сторони</translation>
    </message>
    <message>
        <source>Wrong firm</source>
        <translation>Не та фірма</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Поки невідомо</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>This file is no text. Nothing was changed.</source>
        <translation>Цей файл не текстовий. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The file is broken at line %1. Nothing was added; export it again.</source>
        <translation>Файл пошкоджено в рядку %1. Нічого не додано; експортуйте його знову.</translation>
    </message>
    <message>
        <source>This is no list of feeds (OPML). Nothing was added.</source>
        <translation>Це не список стрічок (OPML). Нічого не додано.</translation>
    </message>
    <message>
        <source>This is no list of names. Nothing was added.</source>
        <translation>Це не список назв. Нічого не додано.</translation>
    </message>
    <message>
        <source>The file can't be used: %1</source>
        <translation>Файл не можна використати: %1</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Nobody</source>
        <translation>Нікому</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search in the mentions</source>
        <translation>Пошук у згадках</translation>
    </message>
    <message>
        <source>Words in any case, “a phrase”, -without, OR, site:, author:, from:, before: (key /)</source>
        <translation>Слова в будь-якому відмінку, «фраза», -без, OR, site:, author:, from:, before: (клавіша /)</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Інші фільтри</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Збережені вигляди</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Усі назви</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Тон</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Кому доручено</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Певність</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Прибрати цей фільтр</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Прибрати всі</translation>
    </message>
    <message>
        <source>Others: type site:name in the search field</source>
        <translation>Інші: введіть site:ім’я в полі пошуку</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Зберегти цей вигляд…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Зберегти цей вигляд</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Назва вигляду</translation>
    </message>
    <message>
        <source>Remove the view “%1”</source>
        <translation>Вилучити вигляд «%1»</translation>
    </message>
    <message>
        <source>The view “%1” is kept.</source>
        <translation>Вигляд «%1» збережено.</translation>
    </message>
    <message>
        <source>The view “%1” is removed.</source>
        <translation>Вигляд «%1» вилучено.</translation>
    </message>
</context>
<context>
    <name>FirmDialog</name>
    <message>
        <source>Its name is looked for too. A firm that ended often goes on as another one.</source>
        <translation>Її назву теж шукають. Закрита фірма часто продовжується під іншим ім'ям.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Legal entity of %1</source>
        <translation>Юрособа клієнта: %1</translation>
    </message>
    <message>
        <source>Take off the card</source>
        <translation>Прибрати з картки</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Напишіть ім'я.</translation>
    </message>
    <message>
        <source>This is no day: write it like 31.12.1995.</source>
        <translation>Це не дата: напишіть так: 31.12.1995.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Three questions, then it watches</source>
        <translation>Три запитання — і спостереження почнеться</translation>
    </message>
    <message>
        <source>Everything can be changed later. What you enter stays on this computer.</source>
        <translation>Усе можна змінити потім. Введене лишається на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>What is your company called?</source>
        <translation>Як називається ваша компанія?</translation>
    </message>
    <message>
        <source>As people write it. The program finds the name in every grammatical form.</source>
        <translation>Так, як пишуть люди. Програма знайде назву в будь-якому відмінку.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>for example: Northwind Windows</source>
        <translation>наприклад: Північний вітер</translation>
    </message>
    <message>
        <source>Also written (brands, abbreviations), with commas between</source>
        <translation>Пишуть і так (бренди, скорочення), через кому</translation>
    </message>
    <message>
        <source>People write in</source>
        <translation>Пишуть мовами</translation>
    </message>
    <message>
        <source>These forms count. Click away what means something else.</source>
        <translation>Зважаємо на ці форми. Приберіть клацанням ті, що означають інше.</translation>
    </message>
    <message>
        <source>Who are your key clients?</source>
        <translation>Хто ваші ключові клієнти?</translation>
    </message>
    <message>
        <source>One a line, pasted from anywhere. Their news become occasions to call. May stay empty.</source>
        <translation>По одному в рядку, можна вставити звідки завгодно. Їхні новини стануть приводами зателефонувати. Можна лишити порожнім.</translation>
    </message>
    <message>
        <source>Key clients, one a line</source>
        <translation>Ключові клієнти, по одному в рядку</translation>
    </message>
    <message>
        <source>Where do people write?</source>
        <translation>Де про вас пишуть?</translation>
    </message>
    <message>
        <source>Paste addresses of forums, news sites, blogs or Telegram channels: the program finds out how to read each.</source>
        <translation>Вставте адреси форумів, сайтів новин, блогів або каналів Telegram: програма сама зрозуміє, як їх читати.</translation>
    </message>
    <message>
        <source>Or choose from ready-made places…</source>
        <translation>Або виберіть із готових місць…</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>Почати спостереження</translation>
    </message>
    <message>
        <source>The name is all that is needed to begin.</source>
        <translation>Для початку досить назви.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клієнт</numerusform>
            <numerusform>%n клієнти</numerusform>
            <numerusform>%n клієнтів</numerusform>
        </translation>
    </message>
    <message>
        <source>Still looking at the addresses…</source>
        <translation>Ще дивимося адреси…</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) can't be watched: see why above, or go on without.</source>
        <translation>
            <numerusform>%n адреса не читається: причина вище; можна продовжити без неї.</numerusform>
            <numerusform>%n адреси не читаються: причини вище; можна продовжити без них.</numerusform>
            <numerusform>%n адрес не читаються: причини вище; можна продовжити без них.</numerusform>
        </translation>
    </message>
    <message>
        <source>No place yet: you can add places at any time.</source>
        <translation>Місць поки немає: додати їх можна будь-коли.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) will be read as far back as each allows.</source>
        <translation>
            <numerusform>%n місце буде прочитано так далеко назад, як воно дозволяє.</numerusform>
            <numerusform>%n місця буде прочитано так далеко назад, як вони дозволяють.</numerusform>
            <numerusform>%n місць буде прочитано так далеко назад, як вони дозволяють.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormPicker</name>
    <message>
        <source>Another form</source>
        <translation>Ще одна форма</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Click to take this form away or back</source>
        <translation>Клацніть, щоб прибрати форму або повернути її</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Як указано</translation>
    </message>
    <message numerus="yes">
        <source>and %n more form(s)</source>
        <translation>
            <numerusform>і ще %n форма</numerusform>
            <numerusform>і ще %n форми</numerusform>
            <numerusform>і ще %n форм</numerusform>
        </translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Додано вами</translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <source>this number is there</source>
        <translation>такий номер є</translation>
    </message>
    <message>
        <source>something else agrees</source>
        <translation>збігається й інше</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>сума</translation>
    </message>
    <message>
        <source>the amount is rounded</source>
        <translation>суму округлено</translation>
    </message>
    <message>
        <source>the sum of the payments</source>
        <translation>сума платежів</translation>
    </message>
    <message>
        <source>another currency</source>
        <translation>інша валюта</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>товар</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>місце</translation>
    </message>
    <message>
        <source>such a place of ours exists</source>
        <translation>таке місце в нас є</translation>
    </message>
    <message>
        <source>no delivery is written down</source>
        <translation>доставку не записано</translation>
    </message>
    <message>
        <source>there is such a row</source>
        <translation>такий рядок є</translation>
    </message>
    <message>
        <source>a refund is written down</source>
        <translation>повернення записано</translation>
    </message>
    <message>
        <source>delivered on %1</source>
        <translation>доставлено %1</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>строк був %1</translation>
    </message>
    <message>
        <source>none of our %1 numbers looks so</source>
        <translation>жоден із наших %1 номерів так не виглядає</translation>
    </message>
    <message>
        <source>ours look like %1</source>
        <translation>наші виглядають як %1</translation>
    </message>
    <message>
        <source>after the post was written</source>
        <translation>пізніше за сам запис</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>зачинено %1</translation>
    </message>
    <message>
        <source>no working day: %1</source>
        <translation>неробочий день: %1</translation>
    </message>
    <message>
        <source>never on a %1</source>
        <translation>ніколи цього дня: %1</translation>
    </message>
    <message>
        <source>of %1 rows</source>
        <translation>рядків: %1</translation>
    </message>
    <message>
        <source>had left on %1</source>
        <translation>звільнено %1</translation>
    </message>
    <message>
        <source>came only on %1</source>
        <translation>з'явився(лася) лише %1</translation>
    </message>
    <message>
        <source>was not on shift on %1</source>
        <translation>не на зміні %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) away</source>
        <translation>
            <numerusform>різниця %n день</numerusform>
            <numerusform>різниця %n дні</numerusform>
            <numerusform>різниця %n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>пізніше на %n день</numerusform>
            <numerusform>пізніше на %n дні</numerusform>
            <numerusform>пізніше на %n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the purchase</source>
        <translation>
            <numerusform>за %n день до покупки</numerusform>
            <numerusform>за %n дні до покупки</numerusform>
            <numerusform>за %n днів до покупки</numerusform>
        </translation>
    </message>
    <message>
        <source>two digits swapped</source>
        <translation>дві цифри переставлено</translation>
    </message>
    <message>
        <source>one digit is another</source>
        <translation>одна цифра інша</translation>
    </message>
    <message>
        <source>one digit left out</source>
        <translation>пропущено цифру</translation>
    </message>
    <message>
        <source>one digit too many</source>
        <translation>зайва цифра</translation>
    </message>
    <message>
        <source>in another case</source>
        <translation>в іншому відмінку</translation>
    </message>
    <message>
        <source>in another alphabet</source>
        <translation>іншими літерами</translation>
    </message>
    <message>
        <source>with initials</source>
        <translation>з ініціалами</translation>
    </message>
    <message>
        <source>with a slip</source>
        <translation>з опискою</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>частково</translation>
    </message>
    <message>
        <source>the form «%1» stands there</source>
        <translation>у тексті стоїть форма «%1»</translation>
    </message>
    <message>
        <source>all that is written at this place is about it</source>
        <translation>усе, що пишуть у цьому місці, — про неї</translation>
    </message>
    <message>
        <source>it wrote this itself</source>
        <translation>це пише сама фірма</translation>
    </message>
    <message>
        <source>the headline names it</source>
        <translation>назва стоїть у заголовку</translation>
    </message>
    <message>
        <source>the word «%1» stands near it</source>
        <translation>поруч стоїть слово «%1»</translation>
    </message>
    <message>
        <source>none of the words that should stand near it is there</source>
        <translation>немає жодного слова, яке має стояти поруч</translation>
    </message>
    <message>
        <source>it stands only in what the author quotes</source>
        <translation>стоїть лише в цитаті</translation>
    </message>
    <message>
        <source>it stands only in a link</source>
        <translation>стоїть лише в посиланні</translation>
    </message>
    <message>
        <source>the name is also a common word</source>
        <translation>назва — ще й звичайне слово</translation>
    </message>
    <message>
        <source>it is written in lower case</source>
        <translation>написано з малої літери</translation>
    </message>
    <message>
        <source>it stands at the start of a sentence, where any word has a capital</source>
        <translation>стоїть на початку речення, де будь-яке слово з великої</translation>
    </message>
    <message>
        <source>it stands in quotation marks</source>
        <translation>стоїть у лапках</translation>
    </message>
    <message>
        <source>a legal form stands beside it</source>
        <translation>поруч стоїть правова форма</translation>
    </message>
    <message>
        <source>it stands there as a tag</source>
        <translation>стоїть як мітка</translation>
    </message>
    <message>
        <source>the firm is meant, by how the name is used here (%1 %)</source>
        <translation>йдеться про фірму, судячи з того, як тут ужито назву (%1 %)</translation>
    </message>
    <message>
        <source>the name may mean another thing here (the firm: %1 %)</source>
        <translation>назва тут може означати й інше (фірма: %1 %)</translation>
    </message>
    <message>
        <source>another thing of this name seems to be meant (%1 %)</source>
        <translation>схоже, йдеться про інше з тією ж назвою (%1 %)</translation>
    </message>
    <message>
        <source>like mention %1, of which a person said whether it is about it</source>
        <translation>схоже на згадку %1, про яку людина сказала, чи це про неї</translation>
    </message>
    <message>
        <source>it stands only in a list</source>
        <translation>стоїть лише в переліку</translation>
    </message>
    <message>
        <source>it stands only in a row of tags</source>
        <translation>стоїть лише в ряду міток</translation>
    </message>
    <message>
        <source>it stands only in a quoted line</source>
        <translation>стоїть лише в чужій цитаті</translation>
    </message>
    <message>
        <source>it stands only in a signature</source>
        <translation>стоїть лише в підписі</translation>
    </message>
    <message>
        <source>the text model takes it for a complaint (%1 %)</source>
        <translation>модель вважає це скаргою (%1 %)</translation>
    </message>
    <message>
        <source>the text model takes it for this kind (%1 %)</source>
        <translation>модель відносить текст до цього виду (%1 %)</translation>
    </message>
    <message>
        <source>the text model hears this tone (%1 %)</source>
        <translation>модель чує такий тон (%1 %)</translation>
    </message>
    <message>
        <source>the text model names this reason (%1 %)</source>
        <translation>модель називає цю причину (%1 %)</translation>
    </message>
    <message>
        <source>words of blame: %1</source>
        <translation>слова докору: %1</translation>
    </message>
    <message>
        <source>single words decided, the text model did not read it</source>
        <translation>вирішили окремі слова, модель текст не читала</translation>
    </message>
    <message>
        <source>like mention %1, whose kind a person set</source>
        <translation>схоже на згадку %1, вид якої задала людина</translation>
    </message>
    <message>
        <source>like mention %1, whose tone a person set</source>
        <translation>схоже на згадку %1, тон якої задала людина</translation>
    </message>
    <message>
        <source>like mention %1, whose reason a person set</source>
        <translation>схоже на згадку %1, причину якої задала людина</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>Go to the case</source>
        <translation>До справи</translation>
    </message>
    <message>
        <source>Go to the complaint</source>
        <translation>До скарги</translation>
    </message>
    <message>
        <source>Go to the news</source>
        <translation>До новини</translation>
    </message>
    <message>
        <source>No offer and no congratulation now: %1.</source>
        <translation>Зараз ні пропозицій, ні привітань: %1.</translation>
    </message>
    <message>
        <source>%1 is overdue</source>
        <translation>прострочено %1</translation>
    </message>
    <message>
        <source>their complaint is open</source>
        <translation>скаргу клієнта не закрито</translation>
    </message>
    <message>
        <source>a complaint that may be theirs waits in Mentions</source>
        <translation>у згадках чекає скарга, можливо від них</translation>
    </message>
    <message>
        <source>there are grave news about them</source>
        <translation>про клієнта тяжкі новини</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Hand over…</source>
        <translation>Передати…</translation>
    </message>
    <message>
        <source>Hand over somebody's clients</source>
        <translation>Передати чиїхось клієнтів</translation>
    </message>
    <message>
        <source>When one of us leaves, his clients are at risk. They are handed over one by one: each with its risks, the riskiest first.</source>
        <translation>Коли хтось із нас іде, його клієнти під загрозою. Їх передають по одному: кожного з його ризиками, найризикованіших першими.</translation>
    </message>
    <message>
        <source>Whose clients</source>
        <translation>Чиї клієнти</translation>
    </message>
    <message>
        <source>nobody's</source>
        <translation>нічиї</translation>
    </message>
    <message>
        <source>No client left here.</source>
        <translation>Клієнтів тут не лишилося.</translation>
    </message>
    <message>
        <source>Open occasions and promises go along. Until the new owner has spoken with the client, the handover stays a risk.</source>
        <translation>Відкриті приводи й обіцянки переходять разом із клієнтом. Доки новий відповідальний не поговорив із клієнтом, передача лишається ризиком.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передати</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>What the new owner must know</source>
        <translation>Що має знати новий відповідальний</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від кого</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>Передати: %1</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Ризики</translation>
    </message>
    <message>
        <source>Say to whom.</source>
        <translation>Скажіть кому.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ніхто</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Not visited yet</source>
        <translation>Ще не відвідували</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Працює</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Потрібні ви</translation>
    </message>
    <message>
        <source>Can't be watched</source>
        <translation>Спостерігати не можна</translation>
    </message>
</context>
<context>
    <name>Identifier</name>
    <message>
        <source>INN</source>
        <translation>ІПН</translation>
    </message>
    <message>
        <source>OGRN</source>
        <translation>ОГРН</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Номер ПДВ</translation>
    </message>
    <message>
        <source>Number in our books</source>
        <translation>Номер у наших книгах</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Інший номер</translation>
    </message>
</context>
<context>
    <name>Industry</name>
    <message>
        <source>Accounting</source>
        <translation>Бухгалтерія</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Реклама</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Сільське господарство</translation>
    </message>
    <message>
        <source>Car trade</source>
        <translation>Торгівля автомобілями</translation>
    </message>
    <message>
        <source>Aviation</source>
        <translation>Авіація</translation>
    </message>
    <message>
        <source>Banking</source>
        <translation>Банки</translation>
    </message>
    <message>
        <source>Chemistry</source>
        <translation>Хімія</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Будівництво</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Культура</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Освіта</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Енергетика</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>Машинобудування</translation>
    </message>
    <message>
        <source>Fishing</source>
        <translation>Рибальство</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Харчова промисловість</translation>
    </message>
    <message>
        <source>Forestry</source>
        <translation>Ліс і деревина</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Охорона здоров'я</translation>
    </message>
    <message>
        <source>Hotels and restaurants</source>
        <translation>Готелі й ресторани</translation>
    </message>
    <message>
        <source>Housing and utilities</source>
        <translation>ЖКГ</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Страхування</translation>
    </message>
    <message>
        <source>Information technology</source>
        <translation>Інформаційні технології</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Юридичні послуги</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Виробництво</translation>
    </message>
    <message>
        <source>Media and printing</source>
        <translation>ЗМІ та поліграфія</translation>
    </message>
    <message>
        <source>Metallurgy</source>
        <translation>Металургія</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>Видобуток</translation>
    </message>
    <message>
        <source>Oil and gas</source>
        <translation>Нафта й газ</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>Роздрібна торгівля</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Дороги</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Судноплавство</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Зв'язок</translation>
    </message>
    <message>
        <source>Textiles</source>
        <translation>Текстиль</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Туризм</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>reading</source>
        <translation>читання</translation>
    </message>
    <message>
        <source>looking through kept posts</source>
        <translation>перегляд збережених дописів</translation>
    </message>
    <message>
        <source>understanding new posts</source>
        <translation>розбір нових дописів</translation>
    </message>
    <message>
        <source>working</source>
        <translation>робота</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 з %3</translation>
    </message>
</context>
<context>
    <name>JudgeDialog</name>
    <message>
        <source>What the verdict rests on</source>
        <translation>На чому ґрунтується висновок</translation>
    </message>
    <message>
        <source>Keep the verdict</source>
        <translation>Зберегти висновок</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Висновок</translation>
    </message>
    <message>
        <source>Delivery note 118; the driver asked on 3 November</source>
        <translation>Накладна 118; водія опитано 3 листопада</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Підстава</translation>
    </message>
    <message>
        <source>Say which record, paper or person shows it.</source>
        <translation>Назвіть запис, папір чи людину, що це показують.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Letters are places on the keyboard: they work on a Cyrillic layout too.</source>
        <translation>Літери — це місця на клавіатурі: вони працюють і в українській розкладці.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Усюди</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Undo the last act</source>
        <translation>Скасувати останню дію</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Перейти на сторінку</translation>
    </message>
    <message>
        <source>Next field or list</source>
        <translation>Наступне поле або список</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Цей список</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>На цій сторінці</translation>
    </message>
</context>
<context>
    <name>KeyName</name>
    <message>
        <source>Issuer ID</source>
        <translation>Ідентифікатор видавця (Issuer ID)</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Ідентифікатор ключа (Key ID)</translation>
    </message>
    <message>
        <source>Private key (.p8 file)</source>
        <translation>Закритий ключ (файл .p8)</translation>
    </message>
    <message>
        <source>Your handle</source>
        <translation>Ваше ім’я в мережі</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Пароль застосунку</translation>
    </message>
    <message>
        <source>Its server</source>
        <translation>Сервер облікового запису</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Ідентифікатор клієнта (Client ID)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Секрет клієнта (Client secret)</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Токен оновлення (Refresh token)</translation>
    </message>
    <message>
        <source>Key file of a service account (JSON)</source>
        <translation>Файл ключа сервісного облікового запису (JSON)</translation>
    </message>
    <message>
        <source>Password of the mailbox</source>
        <translation>Пароль поштової скриньки</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Токен доступу</translation>
    </message>
    <message>
        <source>Number of the business account</source>
        <translation>Номер бізнес-акаунта</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Токен (Bearer token)</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>Ідентифікатор застосунку (app_id)</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>Ключ застосунку (app_key)</translation>
    </message>
    <message>
        <source>Number of the folder</source>
        <translation>Номер каталогу</translation>
    </message>
    <message>
        <source>App Store Connect gives the file out once.</source>
        <translation>App Store Connect віддає файл один раз, під час створення.</translation>
    </message>
    <message>
        <source>As in name.bsky.social.</source>
        <translation>Вигляду name.bsky.social.</translation>
    </message>
    <message>
        <source>Made in the settings of Bluesky; not the password of the account.</source>
        <translation>Створюється в налаштуваннях Bluesky; це не пароль акаунта.</translation>
    </message>
    <message>
        <source>Only where the account is not at bsky.social.</source>
        <translation>Лише якщо обліковий запис не на bsky.social.</translation>
    </message>
    <message>
        <source>Free, of an application of type REST.</source>
        <translation>Безкоштовний, для застосунку типу REST.</translation>
    </message>
    <message>
        <source>Stands in your account at NewsAPI.ai.</source>
        <translation>Вказаний у вашому акаунті на NewsAPI.ai.</translation>
    </message>
    <message>
        <source>Of an OAuth client in your Google Cloud project.</source>
        <translation>OAuth-клієнта у вашому проєкті Google Cloud.</translation>
    </message>
    <message>
        <source>Issued for the scope business.manage.</source>
        <translation>Видається з правом business.manage.</translation>
    </message>
    <message>
        <source>Of a Google Cloud project with Places API (New).</source>
        <translation>Проєкту Google Cloud з увімкненим Places API (New).</translation>
    </message>
    <message>
        <source>The account must be allowed to see reviews.</source>
        <translation>Обліковому запису потрібне право бачити відгуки в Play Console.</translation>
    </message>
    <message>
        <source>Many providers issue one of its own for programs (app password).</source>
        <translation>Багато поштових служб видають для програм окремий пароль.</translation>
    </message>
    <message>
        <source>Of your Meta application, with the rights for your business account.</source>
        <translation>Вашого застосунку Meta, з правами на ваш бізнес-акаунт.</translation>
    </message>
    <message>
        <source>Written with its server: mastodon.example:TOKEN</source>
        <translation>Пишеться разом із сервером: mastodon.example:ТОКЕН</translation>
    </message>
    <message>
        <source>Stands under the name of your application at Reddit.</source>
        <translation>Стоїть під назвою вашого застосунку на Reddit.</translation>
    </message>
    <message>
        <source>Free; it lifts the limit of requests a day.</source>
        <translation>Безкоштовний; піднімає денну межу запитів.</translation>
    </message>
    <message>
        <source>Needs a business account with API access.</source>
        <translation>Потрібен бізнес-акаунт із доступом до API.</translation>
    </message>
    <message>
        <source>Of a user or a service application.</source>
        <translation>Користувача або сервісного застосунку.</translation>
    </message>
    <message>
        <source>Of your X developer application; searching is paid there.</source>
        <translation>Вашого застосунку розробника X; пошук там платний.</translation>
    </message>
    <message>
        <source>Free, by request.</source>
        <translation>Безкоштовно, за запитом.</translation>
    </message>
    <message>
        <source>Of the folder in Yandex Cloud that the key belongs to.</source>
        <translation>Каталогу в Yandex Cloud, якому належить ключ.</translation>
    </message>
    <message>
        <source>Of a service account in Yandex Cloud; each question is paid for.</source>
        <translation>Сервісного акаунта в Yandex Cloud; кожен запит платний.</translation>
    </message>
    <message>
        <source>Of a Google Cloud project with YouTube Data API.</source>
        <translation>Проєкту Google Cloud з увімкненим YouTube Data API.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys</source>
        <translation>Ключі</translation>
    </message>
    <message numerus="yes">
        <source>Other services (%Ln)</source>
        <translation>
            <numerusform>Інші сервіси (%Ln)</numerusform>
            <numerusform>Інші сервіси (%Ln)</numerusform>
            <numerusform>Інші сервіси (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Services (%Ln)</source>
        <translation>
            <numerusform>Сервіси (%Ln)</numerusform>
            <numerusform>Сервіси (%Ln)</numerusform>
            <numerusform>Сервіси (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Some services are read with a key of your own. The system's keyring keeps them.</source>
        <translation>Деякі сервіси читаються з вашим власним ключем. Ключі зберігає система.</translation>
    </message>
    <message>
        <source>Some services are read with a key of your own. A file that only you can read keeps them.</source>
        <translation>Деякі сервіси читаються з вашим власним ключем. Ключі лежать у файлі, доступному лише вам.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Не задано</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Задано</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забути</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>З файлу…</translation>
    </message>
    <message>
        <source>Where to get it</source>
        <translation>Де отримати</translation>
    </message>
    <message numerus="yes">
        <source>Not set; %Ln place(s) wait for it</source>
        <translation>
            <numerusform>Не задано; чекає %Ln місце</numerusform>
            <numerusform>Не задано; чекають %Ln місця</numerusform>
            <numerusform>Не задано; чекають %Ln місць</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all are set</source>
        <translation>Задано не всі</translation>
    </message>
    <message>
        <source>Not set; works without one too</source>
        <translation>Не задано; працює й без ключа</translation>
    </message>
    <message>
        <source>Enter a new one to replace it</source>
        <translation>Новий ключ замінить попередній</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Вставте ключ</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Complaint</source>
        <translation>Скарга</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Подяка</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Новина</translation>
    </message>
    <message>
        <source>Own voice</source>
        <translation>Свій голос</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Шум</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Інше</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Belarusian</source>
        <translation>Білоруська</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Казахська</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Шведська</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Естонська</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Латиська</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Литовська</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Польська</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Німецька</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Англійська</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Російська</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Українська</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Фінська</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>False alarms that were taught</source>
        <translation>Враховані хибні тривоги</translation>
    </message>
    <message>
        <source>Such a sign is told of that client only where it weighs half as much again.</source>
        <translation>Така ознака цього клієнта показується, лише якщо вона важить у півтора раза більше.</translation>
    </message>
    <message>
        <source>Nothing was taught yet.</source>
        <translation>Поки нічого не враховано.</translation>
    </message>
</context>
<context>
    <name>LetGo</name>
    <message>
        <source>Costs more than it brings</source>
        <translation>Коштує більше, ніж приносить</translation>
    </message>
    <message>
        <source>Abuses our people</source>
        <translation>Ображає наших людей</translation>
    </message>
    <message>
        <source>Its need is gone</source>
        <translation>Потреба зникла</translation>
    </message>
    <message>
        <source>Liquidated</source>
        <translation>Ліквідовано</translation>
    </message>
    <message>
        <source>Bought once</source>
        <translation>Купив один раз</translation>
    </message>
    <message>
        <source>Pass-through firm</source>
        <translation>Транзитна фірма</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Інша причина</translation>
    </message>
</context>
<context>
    <name>LetGoDialog</name>
    <message>
        <source>Let go</source>
        <translation>Відпустити</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Let %1 go</source>
        <translation>Відпустити: %1</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>This must not be empty.</source>
        <translation>Це не може бути порожнім.</translation>
    </message>
</context>
<context>
    <name>LinkGround</name>
    <message>
        <source>mail address</source>
        <translation>поштова адреса</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>person</source>
        <translation>людина</translation>
    </message>
    <message>
        <source>site</source>
        <translation>сайт</translation>
    </message>
    <message>
        <source>name</source>
        <translation>назва</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>LossLevel</name>
    <message>
        <source>fewer than usual (under 5 %)</source>
        <translation>менше звичного (до 5 %)</translation>
    </message>
    <message>
        <source>normal (5-10 %)</source>
        <translation>норма (5-10 %)</translation>
    </message>
    <message>
        <source>more than normal</source>
        <translation>більше норми</translation>
    </message>
    <message>
        <source>alarm (20 % and more)</source>
        <translation>тривога (20 % і більше)</translation>
    </message>
</context>
<context>
    <name>LostDialog</name>
    <message>
        <source>The price is often only what is polite to say: what you find out yourself is kept apart from what they say.</source>
        <translation>Ціна часто лише ввічливе пояснення: те, що з'ясуєте самі, зберігається окремо від того, що кажуть вони.</translation>
    </message>
    <message>
        <source>Write it down as lost</source>
        <translation>Записати як втраченого</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>З якого дня</translation>
    </message>
    <message>
        <source>What they say why</source>
        <translation>Що кажуть, чому</translation>
    </message>
    <message>
        <source>asked today</source>
        <translation>спитали сьогодні</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>%1 is lost</source>
        <translation>Втрачено: %1</translation>
    </message>
    <message>
        <source>This is no day: write it like 31.12.2026.</source>
        <translation>Це не дата: напишіть так: 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>MailDialog</name>
    <message>
        <source>Nothing is sent from here: open the file in your mail program.</source>
        <translation>Звідси нічого не надсилається: відкрийте файл у поштовій програмі.</translation>
    </message>
    <message>
        <source>Save the draft…</source>
        <translation>Зберегти чернетку…</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Nobody at this client has an address yet: write one on the card.</source>
        <translation>У клієнта поки немає адрес: запишіть адресу на картку.</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Зберегти чернетку</translation>
    </message>
    <message>
        <source>Draft of a mail to %1</source>
        <translation>Чернетка листа: %1</translation>
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
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>All keys (?)</source>
        <translation>Усі клавіші (?)</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Скасовано.</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) to look at</source>
        <translation>
            <numerusform>%n згадка чекає перегляду</numerusform>
            <numerusform>%n згадки чекають перегляду</numerusform>
            <numerusform>%n згадок чекають перегляду</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s): something stands out of the usual</source>
        <translation>
            <numerusform>%n сигнал: щось виходить за межі звичайного</numerusform>
            <numerusform>%n сигнали: щось виходить за межі звичайного</numerusform>
            <numerusform>%n сигналів: щось виходить за межі звичайного</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) need(s) your help</source>
        <translation>
            <numerusform>%n місцю потрібна ваша допомога</numerusform>
            <numerusform>%n місцям потрібна ваша допомога</numerusform>
            <numerusform>%n місцям потрібна ваша допомога</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n відкрита справа</numerusform>
            <numerusform>%n відкриті справи</numerusform>
            <numerusform>%n відкритих справ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n прострочена</numerusform>
            <numerusform>%n прострочені</numerusform>
            <numerusform>%n прострочено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>to be done</source>
        <translation>належить зробити</translation>
    </message>
    <message>
        <source>done</source>
        <translation>зроблено</translation>
    </message>
    <message>
        <source>works</source>
        <translation>діє</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>знову відкрито</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>скасовано</translation>
    </message>
</context>
<context>
    <name>MeasureDialog</name>
    <message>
        <source>Corrective measure</source>
        <translation>Виправний захід</translation>
    </message>
    <message>
        <source>Keep the measure</source>
        <translation>Зберегти захід</translation>
    </message>
    <message>
        <source>By</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Days until its effect is looked at</source>
        <translation>Днів до перевірки дії</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Що змінюється</translation>
    </message>
    <message>
        <source>Reason it ends</source>
        <translation>Яку скаргу усуває</translation>
    </message>
    <message>
        <source>Only this product</source>
        <translation>Лише цей товар</translation>
    </message>
    <message>
        <source>Only this branch</source>
        <translation>Лише ця філія</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Say what the cause is and what is changed.</source>
        <translation>Назвіть причину й те, що змінюється.</translation>
    </message>
</context>
<context>
    <name>MentionRow</name>
    <message>
        <source>note</source>
        <translation>нотатка</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>змінено</translation>
    </message>
    <message>
        <source>deleted there</source>
        <translation>видалено на сайті</translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message numerus="yes">
        <source>A case is opened over %n mention(s).</source>
        <translation>
            <numerusform>Відкрито справу за %n згадкою.</numerusform>
            <numerusform>Відкрито справу за %n згадками.</numerusform>
            <numerusform>Відкрито справу за %n згадками.</numerusform>
        </translation>
    </message>
    <message>
        <source>word that means others</source>
        <translation>зайве слово</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) done.</source>
        <translation>
            <numerusform>%n згадка готова.</numerusform>
            <numerusform>%n згадки готові.</numerusform>
            <numerusform>%n згадок готово.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) back in the inbox.</source>
        <translation>
            <numerusform>%n згадка знову у вхідних.</numerusform>
            <numerusform>%n згадки знову у вхідних.</numerusform>
            <numerusform>%n згадок знову у вхідних.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) marked as not about us.</source>
        <translation>
            <numerusform>%n згадку позначено як «не про нас».</numerusform>
            <numerusform>%n згадки позначено як «не про нас».</numerusform>
            <numerusform>%n згадок позначено як «не про нас».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule took %n mention(s) out of the inbox.</source>
        <translation>
            <numerusform>Правило прибрало з вхідних %n згадку.</numerusform>
            <numerusform>Правило прибрало з вхідних %n згадки.</numerusform>
            <numerusform>Правило прибрало з вхідних %n згадок.</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Нова мітка…</translation>
    </message>
    <message>
        <source>Tags and colours…</source>
        <translation>Мітки й кольори…</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Іншому…</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Доручити</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва або ім'я</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>Адресу скопійовано.</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>До справи</translation>
    </message>
    <message>
        <source>Exclude the word</source>
        <translation>Виключити слово</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” put on %n mention(s).</source>
        <translation>
            <numerusform>Мітку «%1» поставлено на %n згадку.</numerusform>
            <numerusform>Мітку «%1» поставлено на %n згадки.</numerusform>
            <numerusform>Мітку «%1» поставлено на %n згадок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken off %n mention(s).</source>
        <translation>
            <numerusform>Мітку «%1» знято з %n згадки.</numerusform>
            <numerusform>Мітку «%1» знято з %n згадок.</numerusform>
            <numerusform>Мітку «%1» знято з %n згадок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) given to nobody.</source>
        <translation>
            <numerusform>%n згадку нікому не доручено.</numerusform>
            <numerusform>%n згадки нікому не доручено.</numerusform>
            <numerusform>%n згадок нікому не доручено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) given to %1.</source>
        <translation>
            <numerusform>%n згадку доручено: %1.</numerusform>
            <numerusform>%n згадки доручено: %1.</numerusform>
            <numerusform>%n згадок доручено: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) answered.</source>
        <translation>
            <numerusform>%n згадка з відповіддю.</numerusform>
            <numerusform>%n згадки з відповіддю.</numerusform>
            <numerusform>%n згадок з відповіддю.</numerusform>
        </translation>
    </message>
    <message>
        <source>An occasion is made.</source>
        <translation>Привід створено.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>Нотатку збережено.</translation>
    </message>
    <message>
        <source>The author %1</source>
        <translation>Автор %1</translation>
    </message>
    <message>
        <source>The site %1</source>
        <translation>Сайт %1</translation>
    </message>
    <message numerus="yes">
        <source>Kind corrected for %n mention(s).</source>
        <translation>
            <numerusform>Вид виправлено в %n згадки.</numerusform>
            <numerusform>Вид виправлено в %n згадок.</numerusform>
            <numerusform>Вид виправлено в %n згадок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tone corrected for %n mention(s).</source>
        <translation>
            <numerusform>Тон виправлено в %n згадки.</numerusform>
            <numerusform>Тон виправлено в %n згадок.</numerusform>
            <numerusform>Тон виправлено в %n згадок.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Усі правила</translation>
    </message>
    <message>
        <source>The page is kept as evidence.</source>
        <translation>Сторінку збережено як доказ.</translation>
    </message>
    <message>
        <source>Looked at the post again.</source>
        <translation>Допис переглянуто ще раз.</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Виключити…</translation>
    </message>
    <message>
        <source>It is…</source>
        <translation>Це…</translation>
    </message>
    <message>
        <source>Occasions are made of the news of clients; this names “%1”.</source>
        <translation>Приводи роблять із новин клієнтів; тут названо «%1».</translation>
    </message>
    <message>
        <source>No place is being watched yet</source>
        <translation>Поки жодне місце не під наглядом</translation>
    </message>
    <message>
        <source>Add the forums, blogs and news sites where people write about you.</source>
        <translation>Додайте форуми, блоги та сайти новин, де про вас пишуть.</translation>
    </message>
    <message>
        <source>Add places</source>
        <translation>Додати місця</translation>
    </message>
    <message>
        <source>Nothing here under these filters</source>
        <translation>З такими фільтрами тут порожньо</translation>
    </message>
    <message>
        <source>Show the inbox</source>
        <translation>Показати вхідні</translation>
    </message>
    <message>
        <source>Reading your places…</source>
        <translation>Читаємо ваші місця…</translation>
    </message>
    <message>
        <source>What names you appears here by itself.</source>
        <translation>Усе, де вас назвали, з’явиться тут само.</translation>
    </message>
    <message>
        <source>The inbox is empty: all is looked at</source>
        <translation>Вхідні порожні: усе переглянуто</translation>
    </message>
    <message>
        <source>Show all states</source>
        <translation>Показати всі стани</translation>
    </message>
    <message>
        <source>Nobody named you yet</source>
        <translation>Вас поки ніхто не назвав</translation>
    </message>
    <message>
        <source>We look for: %1.</source>
        <translation>Шукаємо: %1.</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Внести файл</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) brought in.</source>
        <translation>
            <numerusform>Внесено: %n згадку.</numerusform>
            <numerusform>Внесено: %n згадки.</numerusform>
            <numerusform>Внесено: %n згадок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mails, tables, saved pages</source>
        <translation>Листи, таблиці, збережені сторінки</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Усі файли</translation>
    </message>
    <message>
        <source>Kept; it names nobody who is watched.</source>
        <translation>Збережено; нікого з відстежуваних не названо.</translation>
    </message>
    <message>
        <source>All of it was known already.</source>
        <translation>Усе це вже було.</translation>
    </message>
    <message numerus="yes">
        <source>Press digest of %n ticked mention(s)</source>
        <translation>
            <numerusform>Дайджест преси: %n позначена згадка</numerusform>
            <numerusform>Дайджест преси: %n позначені згадки</numerusform>
            <numerusform>Дайджест преси: %n позначених згадок</numerusform>
        </translation>
    </message>
    <message>
        <source>The digest is saved as %1</source>
        <translation>Дайджест збережено: %1</translation>
    </message>
    <message>
        <source>List of mentions</source>
        <translation>Список згадок</translation>
    </message>
    <message>
        <source>Bring in a file…</source>
        <translation>Внести файл…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies)</source>
        <translation>
            <numerusform>%Ln історія</numerusform>
            <numerusform>%Ln історії</numerusform>
            <numerusform>%Ln історій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln згадка</numerusform>
            <numerusform>%Ln згадки</numerusform>
            <numerusform>%Ln згадок</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies of a story as one row</source>
        <translation>Копії однієї історії одним рядком</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Правила…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Add a mention by hand…</source>
        <translation>Додати згадку вручну…</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>Наступна згадка</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>Попередня згадка</translation>
    </message>
    <message>
        <source>Page through the text, then next</source>
        <translation>Гортати текст, потім наступна</translation>
    </message>
    <message>
        <source>Tick for the press digest</source>
        <translation>Позначити для дайджесту преси</translation>
    </message>
    <message>
        <source>Rules: what is kept out</source>
        <translation>Правила: що не потрапляє до вхідних</translation>
    </message>
    <message>
        <source>Add a mention by hand</source>
        <translation>Додати згадку вручну</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад до списку</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Відкрити справу</translation>
    </message>
    <message>
        <source>Answered: where</source>
        <translation>Відповіли: де</translation>
    </message>
    <message>
        <source>Not about us</source>
        <translation>Не про нас</translation>
    </message>
    <message>
        <source>Make an occasion of it</source>
        <translation>Зробити з цього привід</translation>
    </message>
    <message>
        <source>Done, nothing to do</source>
        <translation>Готово, робити нічого</translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation>Відкрити оригінал у браузері</translation>
    </message>
    <message>
        <source>Back to the inbox</source>
        <translation>Повернути до вхідних</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Give to somebody</source>
        <translation>Доручити комусь</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написати нотатку</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge into another case</source>
        <translation>Об’єднати з іншою справою</translation>
    </message>
    <message>
        <source>The mentions of “%1” go over to the case chosen; this one stays as a pointer to it.</source>
        <translation>Згадки справи «%1» перейдуть до вибраної; ця лишиться вказівником на неї.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Об’єднати</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Відкриті справи</translation>
    </message>
    <message>
        <source>Choose a case.</source>
        <translation>Виберіть справу.</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>a word, or several with commas between</source>
        <translation>слово або кілька через кому</translation>
    </message>
    <message>
        <source>Give the name.</source>
        <translation>Вкажіть назву.</translation>
    </message>
    <message>
        <source>Choose at least one language that people write in.</source>
        <translation>Виберіть хоча б одну мову, якою пишуть.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>as people write it</source>
        <translation>так, як пишуть люди</translation>
    </message>
    <message>
        <source>What it is to us</source>
        <translation>Хто це для нас</translation>
    </message>
    <message>
        <source>The forms stand here when the name is given.</source>
        <translation>Форми з’являться тут, коли буде вказано назву.</translation>
    </message>
    <message>
        <source>Languages that people write in</source>
        <translation>Мови, якими пишуть</translation>
    </message>
    <message>
        <source>The name is put into the grammatical forms of these.</source>
        <translation>Назва відмінюється за правилами цих мов.</translation>
    </message>
    <message>
        <source>Written forms</source>
        <translation>Форми написання</translation>
    </message>
    <message>
        <source>Each form that is ticked counts. Click away what means something else.</source>
        <translation>Зважаємо на кожну позначену форму. Приберіть клацанням ті, що означають інше.</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Пишуть і так</translation>
    </message>
    <message>
        <source>Brands, abbreviations, other spellings, in their forms; domains and handles as written.</source>
        <translation>Бренди, скорочення, інші написання, з їхніми формами; домени та ніки — як написані.</translation>
    </message>
    <message>
        <source>Further full names</source>
        <translation>Інші повні назви</translation>
    </message>
    <message>
        <source>Former names and legal entities; they get their grammatical forms too.</source>
        <translation>Колишні назви та юридичні особи; вони теж відмінюються.</translation>
    </message>
    <message>
        <source>Words that should stand near</source>
        <translation>Слова, які мають бути поруч</translation>
    </message>
    <message>
        <source>For a name that means other things too: one of these makes it certain.</source>
        <translation>Для назви, яка означає й інше: одне з цих слів робить згадку певною.</translation>
    </message>
    <message>
        <source>Words that rule a post out</source>
        <translation>Слова, які виключають допис</translation>
    </message>
    <message>
        <source>A post with one of these is not about this name.</source>
        <translation>Допис із таким словом — не про цю назву.</translation>
    </message>
    <message>
        <source>%1 is an ordinary word too. Written small it is only a mention to be checked; words that should stand near make it certain.</source>
        <translation>%1 — ще й звичайне слово. Написане з малої літери — лише згадка на перевірку; слова, які мають бути поруч, роблять її певною.</translation>
    </message>
    <message>
        <source>Some forms are forms of other words too: %1. Click such forms away if they bring what is not meant.</source>
        <translation>Деякі форми бувають і в інших слів: %1. Приберіть такі форми, якщо через них знаходиться не те.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message numerus="yes">
        <source>%Ln form(s)</source>
        <translation>
            <numerusform>%Ln форма</numerusform>
            <numerusform>%Ln форми</numerusform>
            <numerusform>%Ln форм</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln згадка</numerusform>
            <numerusform>%Ln згадки</numerusform>
            <numerusform>%Ln згадок</numerusform>
        </translation>
    </message>
    <message>
        <source>Our own names</source>
        <translation>Наші назви</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Конкуренти</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Ринок</translation>
    </message>
    <message>
        <source>Names we watch</source>
        <translation>Кого шукаємо</translation>
    </message>
    <message>
        <source>A change is looked up in everything that was read and is still kept, too.</source>
        <translation>Зміна перевіряється і за всім прочитаним, що ще зберігається.</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Додати назву</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>Import, export</source>
        <translation>Імпорт, експорт</translation>
    </message>
    <message>
        <source>List of names</source>
        <translation>Список назв</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>No name is watched yet</source>
        <translation>Поки нікого не шукаємо</translation>
    </message>
    <message>
        <source>Add your company's name, then those of your key clients: all of their grammatical forms are found.</source>
        <translation>Додайте назву своєї компанії, потім ключових клієнтів: знайдуться всі їхні відмінкові форми.</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Імпорт із файлу…</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Незбережені зміни</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Don't save</source>
        <translation>Не зберігати</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Повернутися до редагування</translation>
    </message>
    <message>
        <source>“%1” is no longer looked for; its mentions leave the lists, cases stay.</source>
        <translation>«%1» більше не шукаємо; згадки прибрано зі списків, справи лишилися.</translation>
    </message>
    <message>
        <source>Export to a file (JSON)…</source>
        <translation>Експорт у файл (JSON)…</translation>
    </message>
    <message>
        <source>Names (*.json);;All files (*)</source>
        <translation>Назви (*.json);;Усі файли (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) added</source>
        <translation>
            <numerusform>Додано %n назву</numerusform>
            <numerusform>Додано %n назви</numerusform>
            <numerusform>Додано %n назв</numerusform>
        </translation>
    </message>
    <message>
        <source>Names (*.json)</source>
        <translation>Назви (*.json)</translation>
    </message>
    <message>
        <source>Next name</source>
        <translation>Наступна назва</translation>
    </message>
    <message>
        <source>Previous name</source>
        <translation>Попередня назва</translation>
    </message>
    <message>
        <source>Edit the name</source>
        <translation>Змінити назву</translation>
    </message>
    <message>
        <source>Remove; cases stay</source>
        <translation>Вилучити; справи лишаться</translation>
    </message>
    <message>
        <source>Its mentions leave the lists, cases stay. Can be undone.</source>
        <translation>Згадки зникнуть зі списків, справи лишаться. Можна скасувати.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Повернути як було</translation>
    </message>
    <message>
        <source>Add the name</source>
        <translation>Додати назву</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Ще не збережено.</translation>
    </message>
    <message>
        <source>“%1” is saved; what was read is looked through again.</source>
        <translation>«%1» збережено; прочитане переглядається знову.</translation>
    </message>
    <message>
        <source>“%1” is watched now; what was read is looked through, too.</source>
        <translation>Тепер шукаємо «%1»; прочитане теж переглядається.</translation>
    </message>
    <message>
        <source>Import names</source>
        <translation>Імпорт назв</translation>
    </message>
    <message>
        <source>Export names</source>
        <translation>Експорт назв</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Зберегти зміни в «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n оновлено</numerusform>
            <numerusform>%n оновлено</numerusform>
            <numerusform>%n оновлено</numerusform>
        </translation>
    </message>
    <message>
        <source>Import from a file (JSON)…</source>
        <translation>Імпорт із файлу (JSON)…</translation>
    </message>
    <message>
        <source>The names stand in the file “%1”.</source>
        <translation>Назви записано у файл «%1».</translation>
    </message>
</context>
<context>
    <name>NewRuleDialog</name>
    <message>
        <source>What is filled in must fit all together; one of them is enough.</source>
        <translation>Заповнене має збігтися все разом; досить одного поля.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Нове правило</translation>
    </message>
    <message>
        <source>Make the rule</source>
        <translation>Створити правило</translation>
    </message>
    <message>
        <source>in any of its forms; or a phrase</source>
        <translation>у будь-якій формі; або фраза</translation>
    </message>
    <message>
        <source>What fits is</source>
        <translation>Що підійшло, те</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Fill in a word, an author or a site.</source>
        <translation>Заповніть слово, автора або сайт.</translation>
    </message>
</context>
<context>
    <name>NotALoss</name>
    <message>
        <source>One-off buyer</source>
        <translation>Разовий покупець</translation>
    </message>
    <message>
        <source>Pass-through firm</source>
        <translation>Транзитна фірма</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Інша причина</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Зберегти нотатку</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Its check digits are tested where it has some.</source>
        <translation>Контрольні цифри перевіряються, де вони є.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Which number</source>
        <translation>Який номер</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Of which firm</source>
        <translation>Якої фірми</translation>
    </message>
    <message>
        <source>Number of %1</source>
        <translation>Номер: %1</translation>
    </message>
    <message>
        <source>Write the number.</source>
        <translation>Напишіть номер.</translation>
    </message>
    <message>
        <source>This is the number of another client. Are they one firm? Then join them.</source>
        <translation>Це номер іншого клієнта. Це одна фірма? Тоді з'єднайте їх.</translation>
    </message>
    <message>
        <source>Its check digits do not fit: look for a slip of the pen.</source>
        <translation>Контрольні цифри не сходяться: пошукайте описку.</translation>
    </message>
</context>
<context>
    <name>Occasion</name>
    <message>
        <source>No client yet</source>
        <translation>Клієнта поки немає</translation>
    </message>
    <message>
        <source>wished for: %1</source>
        <translation>хотіли: %1</translation>
    </message>
    <message>
        <source>competitor: %1</source>
        <translation>конкурент: %1</translation>
    </message>
    <message>
        <source>complains: %1</source>
        <translation>скаржиться: %1</translation>
    </message>
    <message>
        <source>promised to %1</source>
        <translation>обіцяно: %1</translation>
    </message>
    <message>
        <source>Congratulate</source>
        <translation>Привітати</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Запропонувати</translation>
    </message>
    <message>
        <source>Carefully: ask and support</source>
        <translation>Обережно: спитати й підтримати</translation>
    </message>
    <message>
        <source>Explain in advance</source>
        <translation>Пояснити заздалегідь</translation>
    </message>
    <message>
        <source>Make contact</source>
        <translation>Зв'язатися</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 і ще %n</numerusform>
            <numerusform>%1 і ще %n</numerusform>
            <numerusform>%1 і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>happened %1</source>
        <translation>сталося %1</translation>
    </message>
    <message>
        <source>the day is %1</source>
        <translation>день %1</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>ще один привід</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>також: %1</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День народження</translation>
    </message>
    <message>
        <source>Professional holiday</source>
        <translation>Професійне свято</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Державне свято</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Річниця</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Закінчується договір</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Виставка</translation>
    </message>
    <message>
        <source>Our new item</source>
        <translation>Наш новий товар</translation>
    </message>
    <message>
        <source>Our new service</source>
        <translation>Наша нова послуга</translation>
    </message>
    <message>
        <source>Our rules change</source>
        <translation>Змінюються наші правила</translation>
    </message>
    <message>
        <source>Complaint about a competitor</source>
        <translation>Скарга на конкурента</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Обіцяно</translation>
    </message>
    <message>
        <source>Regular contact</source>
        <translation>Плановий контакт</translation>
    </message>
    <message>
        <source>Step of the plan</source>
        <translation>Крок плану</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) tell it</source>
        <translation>
            <numerusform>пише %n стаття</numerusform>
            <numerusform>пишуть %n статті</numerusform>
            <numerusform>пишуть %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n рік</numerusform>
            <numerusform>%n роки</numerusform>
            <numerusform>%n років</numerusform>
        </translation>
    </message>
    <message>
        <source>a round one</source>
        <translation>кругла</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>лишився %n день</numerusform>
            <numerusform>лишилося %n дні</numerusform>
            <numerusform>лишилося %n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not spoken with for %n day(s)</source>
        <translation>
            <numerusform>без розмови %n день</numerusform>
            <numerusform>без розмови %n дні</numerusform>
            <numerusform>без розмови %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>never spoken with</source>
        <translation>розмов не було</translation>
    </message>
    <message>
        <source>asked about competitors</source>
        <translation>питав про конкурентів</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клієнт</numerusform>
            <numerusform>%n клієнти</numerusform>
            <numerusform>%n клієнтів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccasionDialog</name>
    <message>
        <source>Occasion to make contact</source>
        <translation>Привід для контакту</translation>
    </message>
    <message>
        <source>Make the occasion</source>
        <translation>Створити привід</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що сталося</translation>
    </message>
    <message>
        <source>Who makes contact</source>
        <translation>Хто зв’яжеться</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>До якого терміну</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>Скажіть у двох словах, що сталося.</translation>
    </message>
</context>
<context>
    <name>OccasionState</name>
    <message>
        <source>Open</source>
        <translation>Відкритий</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Зв’язалися</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Відкладений</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Відхилений</translation>
    </message>
</context>
<context>
    <name>Occasions</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Into the calendar</source>
        <translation>До календаря</translation>
    </message>
    <message>
        <source>Hand over the occasion</source>
        <translation>Передати привід</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Хто дзвонить</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передати</translation>
    </message>
    <message>
        <source>The occasion is handed over; the client stays whose it is.</source>
        <translation>Привід передано; клієнт лишається у свого відповідального.</translation>
    </message>
    <message>
        <source>The promise is kept.</source>
        <translation>Обіцянку виконано.</translation>
    </message>
    <message>
        <source>Logged: nobody was reached, the occasion goes on waiting.</source>
        <translation>Записано: нікого не застали, привід чекає далі.</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>До завтра</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>На %n день</numerusform>
            <numerusform>На %n дні</numerusform>
            <numerusform>На %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>The occasion rests until then.</source>
        <translation>Привід відкладено до цього дня.</translation>
    </message>
    <message>
        <source>The occasion is dismissed for all.</source>
        <translation>Привід відхилено для всіх.</translation>
    </message>
    <message numerus="yes">
        <source>Contacts with %Ln client(s) are logged.</source>
        <translation>
            <numerusform>Контакт із %Ln клієнтом записано.</numerusform>
            <numerusform>Контакти з %Ln клієнтами записано.</numerusform>
            <numerusform>Контакти з %Ln клієнтами записано.</numerusform>
        </translation>
    </message>
    <message>
        <source>The occasion rests until %1.</source>
        <translation>Привід відкладено: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Dismissed for %Ln client(s).</source>
        <translation>
            <numerusform>Відхилено для %Ln клієнта.</numerusform>
            <numerusform>Відхилено для %Ln клієнтів.</numerusform>
            <numerusform>Відхилено для %Ln клієнтів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Інший день…</translation>
    </message>
    <message>
        <source>The occasion is dismissed.</source>
        <translation>Привід відхилено.</translation>
    </message>
    <message>
        <source>The contact with %1 is logged.</source>
        <translation>Контакт записано: %1.</translation>
    </message>
    <message>
        <source>The occasion waits again.</source>
        <translation>Привід знову чекає.</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Відкрити клієнта</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>По одному</translation>
    </message>
    <message>
        <source>Why now:</source>
        <translation>Чому зараз:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Зроблено</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation>Записати контакт…</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Зроблено…</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Увесь план</translation>
    </message>
    <message>
        <source>Draft a mail…</source>
        <translation>Чернетка листа…</translation>
    </message>
    <message>
        <source>All contacted…</source>
        <translation>Зв'язалися з усіма…</translation>
    </message>
    <message>
        <source>Dismiss for all</source>
        <translation>Відхилити для всіх</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Відкрити допис</translation>
    </message>
    <message>
        <source>Contacted…</source>
        <translation>Зв’язалися…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Передати…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Повернути в роботу</translation>
    </message>
    <message>
        <source>Into the calendar (.ics)…</source>
        <translation>До календаря (.ics)…</translation>
    </message>
    <message>
        <source>In Mentions</source>
        <translation>У згадках</translation>
    </message>
    <message>
        <source>nobody's yet</source>
        <translation>поки ніхто</translation>
    </message>
    <message>
        <source>best before %1</source>
        <translation>встигнути до %1</translation>
    </message>
    <message>
        <source>rests until %1</source>
        <translation>відкладено: %1</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>критично</translation>
    </message>
    <message>
        <source>Whom to call:</source>
        <translation>Кому дзвонити:</translation>
    </message>
    <message>
        <source>Handed over by %1</source>
        <translation>Передав: %1</translation>
    </message>
    <message>
        <source>Best before %1</source>
        <translation>Встигнути до %1</translation>
    </message>
    <message>
        <source>Opening line, %1</source>
        <translation>Перша фраза, мова: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Підсумок: %1</translation>
    </message>
    <message>
        <source>Mind: %1.</source>
        <translation>Пам'ятайте: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) watched: their news, days, contracts and signs of leaving become cards here by themselves.</source>
        <translation>
            <numerusform>Спостерігається %Ln клієнт: його новини, дати, договори й ознаки відходу самі стають картками.</numerusform>
            <numerusform>Спостерігаються %Ln клієнти: їхні новини, дати, договори й ознаки відходу самі стають картками.</numerusform>
            <numerusform>Спостерігаються %Ln клієнтів: їхні новини, дати, договори й ознаки відходу самі стають картками.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody's</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Nobody's yet</source>
        <translation>Поки нічиї</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more this week</source>
        <translation>
            <numerusform>ще %Ln цього тижня</numerusform>
            <numerusform>ще %Ln цього тижня</numerusform>
            <numerusform>ще %Ln цього тижня</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more for today</source>
        <translation>
            <numerusform>ще %Ln на сьогодні</numerusform>
            <numerusform>ще %Ln на сьогодні</numerusform>
            <numerusform>ще %Ln на сьогодні</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held back</source>
        <translation>
            <numerusform>%Ln притримано</numerusform>
            <numerusform>%Ln притримано</numerusform>
            <numerusform>%Ln притримано</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Чекають</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Притримано</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Використано</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Відхилені</translation>
    </message>
    <message>
        <source>Mine (%1)</source>
        <translation>Мої (%1)</translation>
    </message>
    <message>
        <source>Nobody is to be called today</source>
        <translation>Сьогодні дзвонити нікому</translation>
    </message>
    <message>
        <source>No occasion waits</source>
        <translation>Приводів поки немає</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>Нічого не притримано</translation>
    </message>
    <message>
        <source>While a client has an open complaint, an overdue debt or grave news, congratulations and offers wait here.</source>
        <translation>Поки в клієнта відкрита скарга, прострочений борг або тяжкі новини, привітання й пропозиції чекають тут.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Тут поки порожньо</translation>
    </message>
    <message>
        <source>Occasions that were used are kept here with their outcome.</source>
        <translation>Використані приводи зберігаються тут із підсумком.</translation>
    </message>
    <message>
        <source>Occasions that were dismissed are kept here; none is offered twice.</source>
        <translation>Відхилені приводи зберігаються тут; жоден не пропонується двічі.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Додати…</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln that wait(s)</source>
        <translation>
            <numerusform>Показати %Ln, що чекає</numerusform>
            <numerusform>Показати %Ln, що чекають</numerusform>
            <numerusform>Показати %Ln, що чекають</numerusform>
        </translation>
    </message>
    <message>
        <source>A reason to call of your own</source>
        <translation>Власний привід подзвонити</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Показати ще %Ln</numerusform>
            <numerusform>Показати ще %Ln</numerusform>
            <numerusform>Показати ще %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>We have something new…</source>
        <translation>У нас новинка…</translation>
    </message>
    <message>
        <source>Morning list as a page…</source>
        <translation>Ранковий список сторінкою…</translation>
    </message>
    <message>
        <source>Morning list as a draft of a mail…</source>
        <translation>Ранковий список чернеткою листа…</translation>
    </message>
    <message>
        <source>The opening line is copied.</source>
        <translation>Першу фразу скопійовано.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Прострочено</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Цього тижня</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Post</source>
        <translation>Допис</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Називає</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Newest first</source>
        <translation>Спочатку нові</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Спочатку старі</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Спочатку термінові</translation>
    </message>
    <message>
        <source>Twenty drawn by lot, the same all week</source>
        <translation>Двадцять випадкових, ті самі весь тиждень</translation>
    </message>
</context>
<context>
    <name>OwnNews</name>
    <message>
        <source>A new item</source>
        <translation>Новий товар</translation>
    </message>
    <message>
        <source>A new service</source>
        <translation>Нова послуга</translation>
    </message>
    <message>
        <source>A changed rule</source>
        <translation>Змінене правило</translation>
    </message>
    <message>
        <source>We have something new</source>
        <translation>У нас новинка</translation>
    </message>
    <message>
        <source>Make it an occasion</source>
        <translation>Зробити приводом</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Що це</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Що нового</translation>
    </message>
    <message>
        <source>Worth telling until</source>
        <translation>Повідомляти до</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wish(es) for this; those ticked are told first.</source>
        <translation>
            <numerusform>%Ln побажання про це; позначені дізнаються першими.</numerusform>
            <numerusform>%Ln побажання про це; позначені дізнаються першими.</numerusform>
            <numerusform>%Ln побажань про це; позначені дізнаються першими.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule is explained to every client in advance: its benefit, not its terms.</source>
        <translation>Правило пояснюють кожному клієнтові заздалегідь: його користь, а не умови.</translation>
    </message>
    <message>
        <source>Say what is new.</source>
        <translation>Скажіть, що нового.</translation>
    </message>
    <message>
        <source>Nobody is chosen: tick whoever is to be told.</source>
        <translation>Нікого не вибрано: позначте, кому повідомити.</translation>
    </message>
    <message>
        <source>Nobody wished for this.</source>
        <translation>Цього ніхто не просив.</translation>
    </message>
    <message>
        <source>Name it in a few words; whoever wished for it is found.</source>
        <translation>Назвіть коротко; знайдуться ті, хто просив.</translation>
    </message>
    <message>
        <source>This is no day: write it like 31.12.2026.</source>
        <translation>Це не дата: напишіть так: 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Згадки</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Справи</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Звіти</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Місця</translation>
    </message>
    <message>
        <source>Names we watch</source>
        <translation>Кого шукаємо</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>The post has no words of its own (a picture or a link only).</source>
        <translation>У дописі немає своїх слів (лише картинка або посилання).</translation>
    </message>
    <message>
        <source>A rule keeps this out of the inbox: %1 – %2. B brings it back.</source>
        <translation>Правило не пускає це до вхідних: %1 – %2. Клавіша B поверне.</translation>
    </message>
    <message numerus="yes">
        <source>%n quoted passage(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитати</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts it states</source>
        <translation>Названі факти</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що сталося</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Чому це тут</translation>
    </message>
    <message numerus="yes">
        <source>%n other post(s) tell the same</source>
        <translation>
            <numerusform>ще %n допис про те саме</numerusform>
            <numerusform>ще %n дописи про те саме</numerusform>
            <numerusform>ще %n дописів про те саме</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of the text</source>
        <translation>
            <numerusform>%n версія тексту</numerusform>
            <numerusform>%n версії тексту</numerusform>
            <numerusform>%n версій тексту</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole thread</source>
        <translation>Уся гілка</translation>
    </message>
    <message>
        <source>What it replies to</source>
        <translation>На що відповідає</translation>
    </message>
    <message>
        <source>Address and times</source>
        <translation>Адреса й час</translation>
    </message>
    <message>
        <source>The post was changed after it was found; this is its present text.</source>
        <translation>Допис змінили після того, як його знайшли; це теперішній текст.</translation>
    </message>
    <message>
        <source>The post is no longer at its address. What was kept stays here.</source>
        <translation>Допису більше немає за його адресою. Збережене лишається тут.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>знайдено %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>%Ln перегляд</numerusform>
            <numerusform>%Ln перегляди</numerusform>
            <numerusform>%Ln переглядів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repl(y/ies)</source>
        <translation>
            <numerusform>%Ln відповідь</numerusform>
            <numerusform>%Ln відповіді</numerusform>
            <numerusform>%Ln відповідей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln підписник</numerusform>
            <numerusform>%Ln підписники</numerusform>
            <numerusform>%Ln підписників</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen at %n place(s)</source>
        <translation>
            <numerusform>Бачили в %n місці</numerusform>
            <numerusform>Бачили в %n місцях</numerusform>
            <numerusform>Бачили в %n місцях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) kept as evidence</source>
        <translation>
            <numerusform>%n сторінку збережено як доказ</numerusform>
            <numerusform>%n сторінки збережено як доказ</numerusform>
            <numerusform>%n сторінок збережено як доказ</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Знайдено</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Ще на місці</translation>
    </message>
    <message>
        <source>Date as written</source>
        <translation>Дата як написана</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Показати весь текст</translation>
    </message>
    <message>
        <source>given to %1</source>
        <translation>доручено: %1</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>уперше %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>востаннє %1</translation>
    </message>
    <message>
        <source>reads as a complaint%1: %2</source>
        <translation>читається як скарга%1: %2</translation>
    </message>
    <message>
        <source>tone: %1 (certainty %2)</source>
        <translation>тон: %1 (певність %2)</translation>
    </message>
    <message numerus="yes">
        <source>For %n selected mention(s)</source>
        <translation>
            <numerusform>Для %n вибраної згадки</numerusform>
            <numerusform>Для %n вибраних згадок</numerusform>
            <numerusform>Для %n вибраних згадок</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>Інші дії</translation>
    </message>
    <message>
        <source>Choose a mention to read it here.</source>
        <translation>Виберіть згадку, щоб прочитати її тут.</translation>
    </message>
    <message>
        <source>The mention in full</source>
        <translation>Згадка повністю</translation>
    </message>
    <message>
        <source>It is…</source>
        <translation>Це…</translation>
    </message>
    <message>
        <source>Its tone is…</source>
        <translation>Тон…</translation>
    </message>
    <message>
        <source>Keep the page as evidence</source>
        <translation>Зберегти сторінку як доказ</translation>
    </message>
    <message>
        <source>Look whether it is still there</source>
        <translation>Перевірити, чи воно на місці</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Відкрити оригінал</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Доручити</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Скопіювати адресу</translation>
    </message>
    <message>
        <source>As the program thinks</source>
        <translation>Як вважає програма</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Написати нотатку…</translation>
    </message>
    <message>
        <source>Back to the inbox</source>
        <translation>Повернути до вхідних</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>За %n день</numerusform>
            <numerusform>За %n дні</numerusform>
            <numerusform>За %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>За весь час</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>За добу</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>За рік</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Person at %1</source>
        <translation>Контактна особа: %1</translation>
    </message>
    <message>
        <source>Take off the card</source>
        <translation>Прибрати з картки</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Напишіть ім'я.</translation>
    </message>
    <message>
        <source>This is no day: write it like 31.12.1985, a birthday also 31.12.</source>
        <translation>Це не дата: напишіть так: 31.12.1985, день народження можна й так: 31.12.</translation>
    </message>
</context>
<context>
    <name>PersonRole</name>
    <message>
        <source>Decides</source>
        <translation>Вирішує</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>Закуповує</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Користується</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Платить</translation>
    </message>
    <message>
        <source>Assists</source>
        <translation>Допомагає</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Інше</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>now</source>
        <translation>зараз</translation>
    </message>
    <message>
        <source>A post without an identity of its own.</source>
        <translation>Допис без власного номера.</translation>
    </message>
    <message>
        <source>Something that is no post.</source>
        <translation>Те, що не є дописом.</translation>
    </message>
    <message>
        <source>A post that the site itself does not show.</source>
        <translation>Допис, який сам сайт не показує.</translation>
    </message>
    <message>
        <source>Comments are switched off there.</source>
        <translation>Коментарі там вимкнено.</translation>
    </message>
    <message>
        <source>A mail that tells of no post.</source>
        <translation>Лист, який не говорить про жоден допис.</translation>
    </message>
    <message>
        <source>A mail that can't be read.</source>
        <translation>Лист, який не прочитати.</translation>
    </message>
    <message>
        <source>A mail that is too large to be read.</source>
        <translation>Лист завеликий, щоб його прочитати.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручну</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Вимкнено</translation>
    </message>
    <message>
        <source>The program stumbled over this place.</source>
        <translation>Програма спіткнулася на цьому місці.</translation>
    </message>
    <message>
        <source>The details are in the log file; an update of the program should mend it.</source>
        <translation>Подробиці — у файлі журналу; допоможе оновлення програми.</translation>
    </message>
    <message>
        <source>{service} shows no more than the newest {count} here: older ones were not seen.</source>
        <translation>{service} показує тут не більше ніж {count} останніх: старіших не видно.</translation>
    </message>
    <message>
        <source>{service} shows no more than the first {count} here: later ones were not seen.</source>
        <translation>{service} показує тут не більше ніж {count} перших: пізніших не видно.</translation>
    </message>
    <message>
        <source>Only the first {count} pages of results are read at {service}: there may be more.</source>
        <translation>Читаються лише перші сторінки результатів ({service}, не більше {count}): може бути й більше.</translation>
    </message>
    <message>
        <source>The newest {count} comments are read here: older ones were not seen.</source>
        <translation>Коментарів тут читається не більше ніж {count} останніх: старіших не видно.</translation>
    </message>
    <message numerus="yes">
        <source>{service} shows only a time of %n day(s): what is older was not seen. A shorter interval helps.</source>
        <translation>
            <numerusform>{service} показує лише останній %n день: старішого не видно. Допоможе частіше відвідування.</numerusform>
            <numerusform>{service} показує лише останні %n дні: старішого не видно. Допоможе частіше відвідування.</numerusform>
            <numerusform>{service} показує лише останні %n днів: старішого не видно. Допоможе частіше відвідування.</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} shows {count} of its own choice: the others can't be seen.</source>
        <translation>{service} показує {count} на свій вибір: решти не побачити.</translation>
    </message>
    <message>
        <source>So much was new that nothing of the visit before is shown any more: posts in between may be missing. A shorter interval helps.</source>
        <translation>Нового було стільки, що попереднього вже не видно: між відвідуваннями щось могло загубитися. Допоможе частіше відвідування.</translation>
    </message>
    <message>
        <source>More was waiting to be read than can be kept: the oldest of it was given up.</source>
        <translation>Непрочитаного назбиралося більше, ніж можна запам'ятати: від найстарішого довелося відмовитися.</translation>
    </message>
    <message>
        <source>The service no longer knows where the visit before stopped: older ones may be missing. A shorter interval helps.</source>
        <translation>Сервіс уже не пам'ятає, де завершилося минуле відвідування: старішого може бракувати. Допоможе частіше відвідування.</translation>
    </message>
    <message>
        <source>The comments of this article are loaded by a script of {service}: they are not seen. Bring one in by hand where it matters.</source>
        <translation>Коментарі до цієї статті завантажує скрипт ({service}): їх не видно. Важливий коментар внесіть вручну.</translation>
    </message>
    <message>
        <source>“{query}” names many companies at {service}: the first {count} are read. Business IDs name one each.</source>
        <translation>За запитом «{query}» у реєстрі {service} багато компаній: читаються перші {count}. Реєстраційний номер називає рівно одну.</translation>
    </message>
    <message>
        <source>About {missing} are missing.</source>
        <translation>Бракує приблизно {missing}.</translation>
    </message>
    <message>
        <source>The search was: {query}</source>
        <translation>Пошук: {query}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ніколи</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>as the page says</source>
        <translation>як вказано на сторінці</translation>
    </message>
    <message numerus="yes">
        <source>Since %1, %n attempt(s) in a row.</source>
        <translation>
            <numerusform>З %1, %n спроба поспіль.</numerusform>
            <numerusform>З %1, %n спроби поспіль.</numerusform>
            <numerusform>З %1, %n спроб поспіль.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the last seven days</source>
        <translation>
            <numerusform>%Ln за сім днів</numerusform>
            <numerusform>%Ln за сім днів</numerusform>
            <numerusform>%Ln за сім днів</numerusform>
        </translation>
    </message>
    <message>
        <source>For whoever looks after the program</source>
        <translation>Для того, хто обслуговує програму</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Відвідування</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln допис</numerusform>
            <numerusform>%Ln дописи</numerusform>
            <numerusform>%Ln дописів</numerusform>
        </translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Наступне відвідування</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Відвідується</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>Принесло</translation>
    </message>
    <message>
        <source>Looked back to</source>
        <translation>Переглянуто від</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>Watched since</source>
        <translation>Під наглядом від</translation>
    </message>
    <message>
        <source>None yet. The first one looks back as far as the place allows.</source>
        <translation>Ще не було. Перше загляне так далеко назад, як дозволяє місце.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln read</source>
        <translation>
            <numerusform>%Ln прочитано</numerusform>
            <numerusform>%Ln прочитано</numerusform>
            <numerusform>%Ln прочитано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln новий</numerusform>
            <numerusform>%Ln нові</numerusform>
            <numerusform>%Ln нових</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passed over</source>
        <translation>
            <numerusform>%Ln пропущено</numerusform>
            <numerusform>%Ln пропущено</numerusform>
            <numerusform>%Ln пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>older posts are there, but the place does not show them</source>
        <translation>є й давніші, але місце їх не показує</translation>
    </message>
    <message>
        <source>Private network</source>
        <translation>Приватна мережа</translation>
    </message>
    <message>
        <source>allowed for this place</source>
        <translation>дозволена для цього місця</translation>
    </message>
    <message>
        <source>a name that is no longer watched</source>
        <translation>назву, яку більше не шукаємо</translation>
    </message>
    <message>
        <source>Searches for</source>
        <translation>Шукає</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln згадка</numerusform>
            <numerusform>%Ln згадки</numerusform>
            <numerusform>%Ln згадок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Every post is about</source>
        <translation>Про кого всі дописи</translation>
    </message>
</context>
<context>
    <name>PlaceError</name>
    <message>
        <source>The site did not answer.</source>
        <translation>Сайт не відповів.</translation>
    </message>
    <message>
        <source>It is tried again by itself; check the address if this stays.</source>
        <translation>Спроба повториться сама; якщо не мине, перевірте адресу.</translation>
    </message>
    <message>
        <source>The site answered too slowly.</source>
        <translation>Сайт відповідав надто повільно.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Спроба повториться сама.</translation>
    </message>
    <message>
        <source>The site's certificate is not right.</source>
        <translation>Із сертифікатом сайту щось не так.</translation>
    </message>
    <message>
        <source>Open it in a browser; if it warns too, the site must mend it.</source>
        <translation>Відкрийте сайт у браузері; якщо й він попереджає, виправити може лише сайт.</translation>
    </message>
    <message>
        <source>The site answered with an error.</source>
        <translation>Сайт відповів помилкою.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>За цією адресою нічого немає.</translation>
    </message>
    <message>
        <source>Look for the page's new address and enter it.</source>
        <translation>Знайдіть нову адресу сторінки і введіть її.</translation>
    </message>
    <message>
        <source>The site removed this page for good.</source>
        <translation>Сайт прибрав цю сторінку назавжди.</translation>
    </message>
    <message>
        <source>Remove the place, or give it a new address.</source>
        <translation>Вилучіть місце або дайте йому нову адресу.</translation>
    </message>
    <message>
        <source>The site is gone: its name leads elsewhere or is for sale.</source>
        <translation>Сайту більше немає: його ім’я веде в інше місце або продається.</translation>
    </message>
    <message>
        <source>It is looked for once a day; remove the place, or give it the site's new address.</source>
        <translation>Раз на день перевіряємо знову; вилучіть місце або вкажіть нову адресу сайту.</translation>
    </message>
    <message>
        <source>The site asks us to come less often.</source>
        <translation>Сайт просить заходити рідше.</translation>
    </message>
    <message>
        <source>We wait as long as it asks; a longer interval helps.</source>
        <translation>Ми чекаємо стільки, скільки він просить; допоможе рідше відвідування.</translation>
    </message>
    <message>
        <source>The site turns programs away.</source>
        <translation>Сайт не пускає програми.</translation>
    </message>
    <message>
        <source>Look whether it offers a feed, and add that instead.</source>
        <translation>Перегляньте, чи має він стрічку, і додайте її.</translation>
    </message>
    <message>
        <source>Only members may read this.</source>
        <translation>Читати можуть лише учасники.</translation>
    </message>
    <message>
        <source>Look for a public part of the site.</source>
        <translation>Пошукайте відкриту частину сайту.</translation>
    </message>
    <message>
        <source>This service wants a key of your own.</source>
        <translation>Цьому сервісу потрібен ваш власний ключ.</translation>
    </message>
    <message>
        <source>Enter it under Settings, Keys.</source>
        <translation>Введіть його в розділі «Налаштування», «Ключі».</translation>
    </message>
    <message>
        <source>The limit of what may be asked in this period is used up.</source>
        <translation>Ліміт запитів на цей період вичерпано.</translation>
    </message>
    <message>
        <source>It goes on by itself when the service allows it again.</source>
        <translation>Читання продовжиться саме, коли сервіс знову дозволить.</translation>
    </message>
    <message>
        <source>The site forbids programs to read this address (robots.txt).</source>
        <translation>Сайт забороняє програмам читати цю адресу (robots.txt).</translation>
    </message>
    <message>
        <source>The address leads into a private network.</source>
        <translation>Адреса веде до приватної мережі.</translation>
    </message>
    <message>
        <source>Allow private addresses for this place if that is meant.</source>
        <translation>Дозвольте для цього місця приватні адреси, якщо так і задумано.</translation>
    </message>
    <message>
        <source>This is no address of the web.</source>
        <translation>Це не адреса в інтернеті.</translation>
    </message>
    <message>
        <source>Copy the address from the browser: it begins with https://</source>
        <translation>Скопіюйте адресу з браузера: вона починається з https://</translation>
    </message>
    <message>
        <source>The page is too large.</source>
        <translation>Сторінка завелика.</translation>
    </message>
    <message>
        <source>Look for a smaller page or a feed of the same site.</source>
        <translation>Знайдіть меншу сторінку або стрічку того самого сайту.</translation>
    </message>
    <message>
        <source>The address leads in circles.</source>
        <translation>Адреса веде по колу.</translation>
    </message>
    <message>
        <source>Open it in a browser and enter the address where you arrive.</source>
        <translation>Відкрийте її в браузері і введіть адресу, на яку потрапите.</translation>
    </message>
    <message>
        <source>What stands there can't be read as posts.</source>
        <translation>Те, що там лежить, не можна прочитати як дописи.</translation>
    </message>
    <message>
        <source>Check the address; a feed of the same site may work.</source>
        <translation>Перевірте адресу; можливо, підійде стрічка того самого сайту.</translation>
    </message>
    <message>
        <source>The site changed its pages.</source>
        <translation>Сайт змінив свої сторінки.</translation>
    </message>
    <message>
        <source>Add the address again; an update of the program may be needed.</source>
        <translation>Додайте адресу знову; можливо, треба оновити програму.</translation>
    </message>
    <message>
        <source>The visit was cancelled.</source>
        <translation>Відвідування скасовано.</translation>
    </message>
    <message>
        <source>The part of the program that reads this place is missing.</source>
        <translation>Немає тієї частини програми, яка читає це місце.</translation>
    </message>
    <message>
        <source>Install it again, or remove the place.</source>
        <translation>Установіть її знову або вилучіть місце.</translation>
    </message>
    <message>
        <source>The place can't be read.</source>
        <translation>Місце не можна прочитати.</translation>
    </message>
</context>
<context>
    <name>PlaceFields</name>
    <message>
        <source>As the page says</source>
        <translation>Як вказано на сторінці</translation>
    </message>
    <message>
        <source>Allow an address in a private network</source>
        <translation>Дозволити адресу в приватній мережі</translation>
    </message>
    <message>
        <source>This place may then reach devices inside your own network (router, printer, internal servers), also by a link or a redirect of a stranger. Allow it only for an address that you know.</source>
        <translation>Тоді через це місце можна потрапити на пристрої вашої власної мережі (роутер, принтер, внутрішні сервери) — зокрема за чужим посиланням чи переспрямуванням. Дозволяйте лише для адреси, яку ви знаєте.</translation>
    </message>
    <message>
        <source>Whom a post names</source>
        <translation>про того, кого названо в дописі</translation>
    </message>
    <message>
        <source>For a page of reviews, an app, one's own wall: every post there is then a mention, whether it gives the name or not. Your own answers and accounts do not count.</source>
        <translation>Для сторінки відгуків, застосунку, власної стіни: тоді кожен допис там — згадка, є в ньому назва чи ні. Ваші власні відповіді й акаунти не рахуються.</translation>
    </message>
    <message>
        <source>Used where the page gives times without a zone</source>
        <translation>Застосовується, якщо на сторінці час без поясу</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Відвідувати</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>Posts are about</source>
        <translation>Про кого дописи</translation>
    </message>
    <message>
        <source>There is no such time zone; choose one from the list.</source>
        <translation>Такого часового поясу немає; виберіть зі списку.</translation>
    </message>
    <message>
        <source>Always “%1”</source>
        <translation>завжди про «%1»</translation>
    </message>
</context>
<context>
    <name>PlacePane</name>
    <message>
        <source>Choose a place to see its visits here.</source>
        <translation>Виберіть місце, щоб побачити тут його відвідування.</translation>
    </message>
    <message>
        <source>The place in full</source>
        <translation>Місце повністю</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Прочитати</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Allow private address</source>
        <translation>Дозволити приватну адресу</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Вимкнути</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Увімкнути</translation>
    </message>
    <message>
        <source>Posts, mentions and cases stay. Can be undone.</source>
        <translation>Дописи, згадки та справи лишаться. Можна скасувати.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message numerus="yes">
        <source>%Ln a week</source>
        <translation>
            <numerusform>%Ln на тиждень</numerusform>
            <numerusform>%Ln на тиждень</numerusform>
            <numerusform>%Ln на тиждень</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Дописи</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Далі</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) visited</source>
        <translation>
            <numerusform>Відвідано %Ln місце</numerusform>
            <numerusform>Відвідано %Ln місця</numerusform>
            <numerusform>Відвідано %Ln місць</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new post(s)</source>
        <translation>
            <numerusform>%Ln новий допис</numerusform>
            <numerusform>%Ln нові дописи</numerusform>
            <numerusform>%Ln нових дописів</numerusform>
        </translation>
    </message>
    <message>
        <source>Places are visited again when they are due.</source>
        <translation>Місця знову відвідуються у свій час.</translation>
    </message>
    <message>
        <source>Paused: no place is visited until you go on.</source>
        <translation>Пауза: місця не відвідуються, поки ви не продовжите.</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml);;All files (*)</source>
        <translation>Списки стрічок (*.opml *.xml);;Усі файли (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) added from the file.</source>
        <translation>
            <numerusform>З файлу додано %n місце.</numerusform>
            <numerusform>З файлу додано %n місця.</numerusform>
            <numerusform>З файлу додано %n місць.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new mention(s)</source>
        <translation>
            <numerusform>%Ln нова згадка</numerusform>
            <numerusform>%Ln нові згадки</numerusform>
            <numerusform>%Ln нових згадок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln прочитати не вдалося</numerusform>
            <numerusform>%Ln прочитати не вдалося</numerusform>
            <numerusform>%Ln прочитати не вдалося</numerusform>
        </translation>
    </message>
    <message>
        <source>Import places</source>
        <translation>Імпорт місць</translation>
    </message>
    <message>
        <source>The file holds no place that is not watched already.</source>
        <translation>У файлі немає місць, яких ще немає під наглядом.</translation>
    </message>
    <message>
        <source>Export places</source>
        <translation>Експорт місць</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml)</source>
        <translation>Списки стрічок (*.opml)</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Зупинено: %1</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>«%1» змінено.</translation>
    </message>
    <message>
        <source>“%1” is watched now; it is being read.</source>
        <translation>«%1» тепер під наглядом; триває читання.</translation>
    </message>
    <message>
        <source>The places stand in the file “%1”.</source>
        <translation>Місця записано у файл «%1».</translation>
    </message>
    <message>
        <source>“%1” may lead into a private network now.</source>
        <translation>«%1» тепер може вести до приватної мережі.</translation>
    </message>
    <message>
        <source>“%1” is switched off.</source>
        <translation>«%1» вимкнено.</translation>
    </message>
    <message>
        <source>“%1” is switched on.</source>
        <translation>«%1» увімкнено.</translation>
    </message>
    <message>
        <source>“%1” is no longer watched; its posts stay.</source>
        <translation>«%1» більше не під наглядом; дописи лишилися.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Додати місце</translation>
    </message>
    <message>
        <source>Missing something?</source>
        <translation>Чогось бракує?</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>Import, export, pause</source>
        <translation>Імпорт, експорт, пауза</translation>
    </message>
    <message>
        <source>Find by name or address</source>
        <translation>Знайти за назвою чи адресою</translation>
    </message>
    <message>
        <source>List of places</source>
        <translation>Список місць</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>No place like this</source>
        <translation>Такого місця немає</translation>
    </message>
    <message>
        <source>Other places are watched; they are hidden by what you chose above.</source>
        <translation>Є інші місця; їх приховує те, що вибрано вище.</translation>
    </message>
    <message>
        <source>Show all places</source>
        <translation>Показати всі місця</translation>
    </message>
    <message>
        <source>No place is being watched yet</source>
        <translation>Поки жодне місце не під наглядом</translation>
    </message>
    <message>
        <source>Add the forums, news sites, blogs and channels where people write about you. Paste any address: the program finds out how to read it.</source>
        <translation>Додайте форуми, сайти новин, блоги й канали, де про вас пишуть. Вставте будь-яку адресу: програма сама зрозуміє, як її читати.</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Імпорт із файлу…</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Місця</translation>
    </message>
    <message>
        <source>Pause watching</source>
        <translation>Призупинити спостереження</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Продовжити спостереження</translation>
    </message>
    <message>
        <source>Export to a file (OPML)…</source>
        <translation>Експорт у файл (OPML)…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Працюють</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>Потрібні ви</translation>
    </message>
    <message>
        <source>Can't be watched</source>
        <translation>Не можна</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Вимкнені</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Зупинити читання</translation>
    </message>
    <message>
        <source>Read all now</source>
        <translation>Прочитати всі</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Наступне місце</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Попереднє місце</translation>
    </message>
    <message>
        <source>Read this place now</source>
        <translation>Прочитати це місце зараз</translation>
    </message>
    <message>
        <source>Read all places now, or stop</source>
        <translation>Прочитати всі місця або зупинити</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Switch off or on</source>
        <translation>Вимкнути або увімкнути</translation>
    </message>
    <message>
        <source>Open the address</source>
        <translation>Відкрити адресу</translation>
    </message>
    <message>
        <source>Remove; posts stay</source>
        <translation>Вилучити; дописи лишаться</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>Знайти місце</translation>
    </message>
    <message>
        <source>Import from a file (OPML)…</source>
        <translation>Імпорт із файлу (OPML)…</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>How often to speak with whom</source>
        <translation>Як часто з ким говорити</translation>
    </message>
    <message>
        <source>Whoever was not spoken with for so long stands under “To contact” and, where there is room, on the morning list.</source>
        <translation>З ким стільки не говорили, стоїть у «Час зв'язатися» і, якщо є місце, у ранковому списку.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>без плану</translation>
    </message>
    <message>
        <source>days</source>
        <translation>днів</translation>
    </message>
</context>
<context>
    <name>PostKind</name>
    <message>
        <source>article</source>
        <translation>стаття</translation>
    </message>
    <message>
        <source>forum post</source>
        <translation>допис на форумі</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>коментар</translation>
    </message>
    <message>
        <source>review</source>
        <translation>відгук</translation>
    </message>
    <message>
        <source>the owner's answer</source>
        <translation>відповідь власника</translation>
    </message>
    <message>
        <source>message</source>
        <translation>повідомлення</translation>
    </message>
    <message>
        <source>about the company “%1”</source>
        <translation>про компанію «%1»</translation>
    </message>
    <message>
        <source>about the product “%1”</source>
        <translation>про товар «%1»</translation>
    </message>
    <message>
        <source>about the branch “%1”</source>
        <translation>про відділення «%1»</translation>
    </message>
    <message>
        <source>about “%1”</source>
        <translation>про «%1»</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>At once</source>
        <translation>Негайно</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Висока</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Звичайна</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низька</translation>
    </message>
    <message>
        <source>its weight</source>
        <translation>тяжкість</translation>
    </message>
    <message>
        <source>many see it</source>
        <translation>бачать багато хто</translation>
    </message>
    <message>
        <source>the author complained before</source>
        <translation>автор скаржився раніше</translation>
    </message>
    <message>
        <source>a key client's</source>
        <translation>ключовий клієнт</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>It is published</source>
        <translation>Опубліковано</translation>
    </message>
</context>
<context>
    <name>QuietBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрити це повідомлення</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>ReadyName</name>
    <message>
        <source>Russia, in Russian</source>
        <translation>Росія, російською</translation>
    </message>
    <message>
        <source>Ukraine, in Ukrainian</source>
        <translation>Україна, українською</translation>
    </message>
    <message>
        <source>Ukraine, in Russian</source>
        <translation>Україна, російською</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Фінляндія</translation>
    </message>
    <message>
        <source>Kazakhstan, in Russian</source>
        <translation>Казахстан, російською</translation>
    </message>
    <message>
        <source>Belarus, in Russian</source>
        <translation>Білорусь, російською</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Велика Британія</translation>
    </message>
    <message>
        <source>United States and the world</source>
        <translation>США і світ</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>російською</translation>
    </message>
    <message>
        <source>in Ukrainian</source>
        <translation>українською</translation>
    </message>
    <message>
        <source>in Finnish</source>
        <translation>фінською</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>англійською</translation>
    </message>
    <message>
        <source>news in Russian</source>
        <translation>новини російською</translation>
    </message>
    <message>
        <source>news in Ukrainian</source>
        <translation>новини українською</translation>
    </message>
    <message>
        <source>news in Finnish</source>
        <translation>новини фінською</translation>
    </message>
    <message>
        <source>news in English</source>
        <translation>новини англійською</translation>
    </message>
    <message>
        <source>the Russian-speaking web</source>
        <translation>російськомовний інтернет</translation>
    </message>
    <message>
        <source>all public posts</source>
        <translation>усі відкриті дописи</translation>
    </message>
    <message>
        <source>films and their comments</source>
        <translation>відео та коментарі до них</translation>
    </message>
    <message>
        <source>all posts</source>
        <translation>усі дописи</translation>
    </message>
    <message>
        <source>stories and comments</source>
        <translation>публікації та коментарі</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>дописи</translation>
    </message>
    <message>
        <source>posts of the last seven days</source>
        <translation>дописи за сім днів</translation>
    </message>
    <message>
        <source>search of the forum</source>
        <translation>пошук на форумі</translation>
    </message>
    <message>
        <source>forum of investors</source>
        <translation>форум інвесторів</translation>
    </message>
    <message>
        <source>business</source>
        <translation>бізнес</translation>
    </message>
    <message>
        <source>releases from Finland</source>
        <translation>релізи з Фінляндії</translation>
    </message>
    <message>
        <source>releases from the United Kingdom</source>
        <translation>релізи з Великої Британії</translation>
    </message>
    <message>
        <source>all releases</source>
        <translation>усі релізи</translation>
    </message>
    <message>
        <source>the newest filings</source>
        <translation>найновіші звіти</translation>
    </message>
    <message>
        <source>Finnish Trade Register: notices about this company</source>
        <translation>торговельний реєстр Фінляндії: оголошення про цю компанію</translation>
    </message>
    <message>
        <source>purchases with this name</source>
        <translation>закупівлі з цією назвою</translation>
    </message>
</context>
<context>
    <name>ReadyPlaces</name>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>Галузь</translation>
    </message>
    <message>
        <source>Searches for your name</source>
        <translation>Пошук за вашою назвою</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Стрічки</translation>
    </message>
    <message>
        <source>Forums</source>
        <translation>Форуми</translation>
    </message>
    <message>
        <source>Registers and tenders</source>
        <translation>Реєстри та закупівлі</translation>
    </message>
    <message>
        <source>if its robots.txt allows it</source>
        <translation>якщо дозволяє robots.txt</translation>
    </message>
    <message>
        <source>stays off until you have read its terms</source>
        <translation>вимкнено, доки ви не прочитаєте умови</translation>
    </message>
    <message>
        <source>with a key of your own</source>
        <translation>з вашим власним ключем</translation>
    </message>
    <message>
        <source>General news</source>
        <translation>Загальні новини</translation>
    </message>
    <message>
        <source>Banking</source>
        <translation>Банки</translation>
    </message>
    <message>
        <source>Telecom</source>
        <translation>Зв’язок</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>Роздрібна торгівля</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>ІТ</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Туризм</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>Автомобілі</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Будівництво</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Продукти харчування</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоров’я</translation>
    </message>
    <message>
        <source>Business to business</source>
        <translation>Послуги для бізнесу</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Усі країни</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>No reason given</source>
        <translation>Причину не названо</translation>
    </message>
    <message>
        <source>Rude or slow service</source>
        <translation>Грубе або повільне обслуговування</translation>
    </message>
    <message>
        <source>Late or failed delivery</source>
        <translation>Запізнення або зрив постачання</translation>
    </message>
    <message>
        <source>Quality of product or work</source>
        <translation>Якість товару або роботи</translation>
    </message>
    <message>
        <source>Billing, refunds, hidden fees</source>
        <translation>Рахунки, повернення, приховані платежі</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>Item or service missing</source>
        <translation>Немає потрібного товару чи послуги</translation>
    </message>
    <message>
        <source>Changed rules not explained</source>
        <translation>Не пояснили нові правила</translation>
    </message>
    <message>
        <source>No contact for long</source>
        <translation>Давно не було контакту</translation>
    </message>
    <message>
        <source>Safety, fraud, law, personal data</source>
        <translation>Безпека, шахрайство, право, особисті дані</translation>
    </message>
    <message>
        <source>Better offer of a competitor</source>
        <translation>Краща пропозиція конкурента</translation>
    </message>
    <message>
        <source>Nobody's fault</source>
        <translation>Ніхто не винен</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Close the case</source>
        <translation>Закрити справу</translation>
    </message>
    <message>
        <source>Dismiss the case</source>
        <translation>Відхилити справу</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>Одним рядком</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>A case ends with the author's consent or a recorded reason.</source>
        <translation>Справа закінчується згодою автора або записаною причиною.</translation>
    </message>
    <message>
        <source>Dismissed means that there is nothing to answer. The reason stays on record.</source>
        <translation>Відхилити означає: відповідати нема на що. Причина лишається в записах.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Скажіть у двох словах, чому.</translation>
    </message>
</context>
<context>
    <name>RecordField</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договір</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Пошта</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Обіцяно до</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Філія</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Працівник</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>From</source>
        <translation>З</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Посада</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Призначення</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Тривалість</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>It has too many columns: save those that matter.</source>
        <translation>Забагато стовпців: збережіть потрібні.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Файл порожній.</translation>
    </message>
    <message>
        <source>This is no table: save it as CSV or XLSX.</source>
        <translation>Це не таблиця: збережіть її як CSV або XLSX.</translation>
    </message>
    <message>
        <source>It is too large: save a part of it, or save it as CSV.</source>
        <translation>Таблиця завелика: збережіть частину або збережіть як CSV.</translation>
    </message>
    <message>
        <source>It is too large: bring it in parts.</source>
        <translation>Файл завеликий: завантажте його частинами.</translation>
    </message>
    <message>
        <source>It is damaged, or locked with a password: open it and save it anew as XLSX or CSV.</source>
        <translation>Файл пошкоджений або закритий паролем: відкрийте його й збережіть наново як XLSX або CSV.</translation>
    </message>
    <message>
        <source>Its headings do not tell what it lists.</source>
        <translation>Із заголовків стовпців не зрозуміло, що в таблиці.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>рядок %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Доставки</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Платежі</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Договори</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Працівники</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Зміни</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Візити</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Дзвінки</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Неробочі дні</translation>
    </message>
    <message>
        <source>No column is named for: %1</source>
        <translation>Не вказано стовпець для: %1</translation>
    </message>
    <message>
        <source>It can't be read: %1</source>
        <translation>Не вдалося прочитати: %1</translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message numerus="yes">
        <source>and %Ln more bad row(s)</source>
        <translation>
            <numerusform>і ще %Ln поганий рядок</numerusform>
            <numerusform>і ще %Ln погані рядки</numerusform>
            <numerusform>і ще %Ln поганих рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in a table</source>
        <translation>Внести таблицю</translation>
    </message>
    <message>
        <source>No records yet.</source>
        <translation>Записів поки немає.</translation>
    </message>
    <message>
        <source>Bring in a table…</source>
        <translation>Внести таблицю…</translation>
    </message>
    <message>
        <source>Read a folder by itself…</source>
        <translation>Читати теку автоматично…</translation>
    </message>
    <message>
        <source>Save the bad rows…</source>
        <translation>Зберегти непридатні рядки…</translation>
    </message>
    <message>
        <source>Correct them in the table and bring it in again.</source>
        <translation>Виправте їх у таблиці та внесіть її знову.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ще не прочитано</translation>
    </message>
    <message>
        <source>No longer read it</source>
        <translation>Більше не читати</translation>
    </message>
    <message>
        <source>Say what it lists…</source>
        <translation>Вказати, що в ній…</translation>
    </message>
    <message>
        <source>Read a folder by itself</source>
        <translation>Читати теку автоматично</translation>
    </message>
    <message>
        <source>Save the bad rows</source>
        <translation>Зберегти непридатні рядки</translation>
    </message>
    <message>
        <source>Own records</source>
        <translation>Власні записи</translation>
    </message>
    <message>
        <source>Orders, deliveries, payments, contracts, staff, shifts, visits, calls and closed days. What a complaint states is held against them.</source>
        <translation>Замовлення, доставки, платежі, договори, працівники, зміни, візити, дзвінки й неробочі дні. З ними звіряється те, що стверджує скарга.</translation>
    </message>
    <message>
        <source>What it lists</source>
        <translation>Що в таблиці</translation>
    </message>
    <message>
        <source>As the headings tell</source>
        <translation>За заголовками</translation>
    </message>
    <message>
        <source>Dates are month first: 11/03 is 3 November</source>
        <translation>У датах спершу місяць: 11/03 – 3 листопада</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Читаємо файл…</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Перші рядки</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Внести</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln рядок</numerusform>
            <numerusform>%Ln рядки</numerusform>
            <numerusform>%Ln рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>%1. Check which column holds what.</source>
        <translation>%1. Перевірте, що в якому стовпці.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad</source>
        <translation>
            <numerusform>%Ln непридатний</numerusform>
            <numerusform>%Ln непридатні</numerusform>
            <numerusform>%Ln непридатних</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, рядок %2</translation>
    </message>
    <message>
        <source>%1, read as last time.</source>
        <translation>%1, прочитано як минулого разу.</translation>
    </message>
    <message>
        <source>No column is named yet for: %1</source>
        <translation>Ще не вказано стовпець для: %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>прочитано %1</translation>
    </message>
    <message>
        <source>Choose it here:</source>
        <translation>Виберіть тут:</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Рядок %1: %2</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Signals</source>
        <translation>Сигнали</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Зберегти звіт</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Цей місяць</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Минулий місяць</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Цей квартал</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Минулий квартал</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>З … по …</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Цифри</translation>
    </message>
    <message>
        <source>Parts of the reports</source>
        <translation>Розділи звітів</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Перший день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Останній день</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Рахуємо…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкриті</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>No name is watched yet</source>
        <translation>Поки жодна назва не відстежується</translation>
    </message>
    <message>
        <source>Reports tell what is written about your names. Add the first one.</source>
        <translation>Звіти розповідають, що пишуть про ваші назви. Додайте першу.</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Додати назву</translation>
    </message>
    <message>
        <source>What stands out of the usual, told once each</source>
        <translation>Що виходить за межі звичайного; про кожне кажемо один раз</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Звіти</translation>
    </message>
    <message>
        <source>All our names</source>
        <translation>Усі наші назви</translation>
    </message>
    <message>
        <source>PDF, to hand out</source>
        <translation>PDF, щоб роздати</translation>
    </message>
    <message>
        <source>DOCX, to write on in</source>
        <translation>DOCX, щоб дописати</translation>
    </message>
    <message>
        <source>XLSX, to go on counting</source>
        <translation>XLSX, щоб рахувати далі</translation>
    </message>
    <message>
        <source>CSV, for other programs</source>
        <translation>CSV, для інших програм</translation>
    </message>
    <message>
        <source>HTML, for the browser</source>
        <translation>HTML, для браузера</translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation>Мова файлу</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Звіт готується…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Next signal</source>
        <translation>Наступний сигнал</translation>
    </message>
    <message>
        <source>Previous signal</source>
        <translation>Попередній сигнал</translation>
    </message>
    <message>
        <source>Signal looked at</source>
        <translation>Сигнал переглянуто</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Відхилити сигнал</translation>
    </message>
    <message>
        <source>Save the report as a file</source>
        <translation>Зберегти звіт у файл</translation>
    </message>
    <message>
        <source>Figures or signals</source>
        <translation>Цифри або сигнали</translation>
    </message>
    <message>
        <source>The signal is looked at.</source>
        <translation>Сигнал переглянуто.</translation>
    </message>
    <message>
        <source>The signal is dismissed.</source>
        <translation>Сигнал відхилено.</translation>
    </message>
    <message>
        <source>The signal is open again.</source>
        <translation>Сигнал знову відкритий.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Збережено: %1</translation>
    </message>
    <message>
        <source>Hide the numbers</source>
        <translation>Сховати числа</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Показати числа</translation>
    </message>
</context>
<context>
    <name>RespondDialog</name>
    <message>
        <source>A link starts with https:// or http://.</source>
        <translation>Посилання починається з https:// або http://.</translation>
    </message>
    <message>
        <source>Answered: close the case</source>
        <translation>Відповідь дано: закрити справу</translation>
    </message>
    <message>
        <source>For the small ones: the answer and the end of the case in one step.</source>
        <translation>Для дрібниць: відповідь і кінець справи одним кроком.</translation>
    </message>
    <message>
        <source>Tell at the same place what is different now. It wins more than the first apology.</source>
        <translation>Розкажіть там само, що тепер інакше. Це дає більше, ніж перше вибачення.</translation>
    </message>
    <message>
        <source>“We are checking”: no verdict, no apology for what is not checked yet.</source>
        <translation>«Ми перевіряємо»: без висновків і без вибачень за те, що ще не перевірено.</translation>
    </message>
    <message>
        <source>Publish the answer where the complaint stands, then record it here.</source>
        <translation>Опублікуйте відповідь там, де стоїть скарга, потім запишіть її тут.</translation>
    </message>
    <message>
        <source>Answer and close</source>
        <translation>Відповісти й закрити</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Зберегти чернетку</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>Language of the ready words</source>
        <translation>Мова готового тексту</translation>
    </message>
    <message>
        <source>As the place</source>
        <translation>Як на сайті</translation>
    </message>
    <message>
        <source>Next blank (F6)</source>
        <translation>Наступний пропуск (F6)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Ready words</source>
        <translation>Готовий текст</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Що відповіли</translation>
    </message>
    <message>
        <source>Link to it</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>Чому закриваємо</translation>
    </message>
    <message>
        <source>The holding reply is published</source>
        <translation>Проміжну відповідь опубліковано</translation>
    </message>
    <message>
        <source>The answer is published</source>
        <translation>Відповідь опубліковано</translation>
    </message>
    <message>
        <source>It is published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Still to fill in: %1</source>
        <translation>Залишилося заповнити: %1</translation>
    </message>
    <message>
        <source>Write the words of the answer.</source>
        <translation>Напишіть текст відповіді.</translation>
    </message>
    <message>
        <source>Paste the words of the answer, or the link to it.</source>
        <translation>Вставте слова відповіді або посилання на неї.</translation>
    </message>
    <message>
        <source>Fill in first what is marked.</source>
        <translation>Спершу заповніть позначене.</translation>
    </message>
    <message>
        <source>Say why the case ends: a case never ends without a reason.</source>
        <translation>Скажіть, чому справа закінчується: без причини справ не закривають.</translation>
    </message>
    <message>
        <source>It stops the clock of the first answer.</source>
        <translation>Вона зупиняє відлік до першої відповіді.</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Зберегти чернеткою</translation>
    </message>
</context>
<context>
    <name>Response</name>
    <message>
        <source>Holding reply</source>
        <translation>Проміжна відповідь</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>What we changed</source>
        <translation>Що ми змінили</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>overdue debt %1</source>
        <translation>прострочений борг %1</translation>
    </message>
    <message>
        <source>contract ends %1</source>
        <translation>договір закінчується %1</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <translation>обіцяно до %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open complaint(s)</source>
        <translation>
            <numerusform>%Ln відкрита скарга</numerusform>
            <numerusform>%Ln відкриті скарги</numerusform>
            <numerusform>%Ln відкритих скарг</numerusform>
        </translation>
    </message>
    <message>
        <source>asked about competitors</source>
        <translation>питав про конкурентів</translation>
    </message>
    <message>
        <source>sour in the last contact</source>
        <translation>невдоволений в останній розмові</translation>
    </message>
    <message>
        <source>never spoken to</source>
        <translation>розмов не було</translation>
    </message>
    <message numerus="yes">
        <source>silent for %Ln day(s)</source>
        <translation>
            <numerusform>мовчить %Ln день</numerusform>
            <numerusform>мовчить %Ln дні</numerusform>
            <numerusform>мовчить %Ln днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln try/tries without an answer</source>
        <translation>
            <numerusform>%Ln спроба без відповіді</numerusform>
            <numerusform>%Ln спроби без відповіді</numerusform>
            <numerusform>%Ln спроб без відповіді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln occasion(s) wait</source>
        <translation>
            <numerusform>чекає %Ln привід</numerusform>
            <numerusform>чекають %Ln приводи</numerusform>
            <numerusform>чекають %Ln приводів</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody there is known</source>
        <translation>там нікого не знаємо</translation>
    </message>
    <message>
        <source>only one person there is known</source>
        <translation>знаємо там лише одну людину</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Our own name</source>
        <translation>Наша назва</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Конкурент</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Ринок</translation>
    </message>
</context>
<context>
    <name>RowFault</name>
    <message>
        <source>empty</source>
        <translation>порожньо</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>не дата</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>не час</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>не сума</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>не число</translation>
    </message>
    <message>
        <source>no telephone number</source>
        <translation>не телефон</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>не поштова адреса</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>ні так, ні ні</translation>
    </message>
    <message>
        <source>none of the known values</source>
        <translation>немає серед відомих значень</translation>
    </message>
    <message>
        <source>the last digits are lost</source>
        <translation>останні цифри втрачено</translation>
    </message>
    <message>
        <source>more cells than headings</source>
        <translation>клітинок більше, ніж заголовків</translation>
    </message>
    <message>
        <source>a formula failed</source>
        <translation>помилка у формулі</translation>
    </message>
    <message>
        <source>can't be read</source>
        <translation>не читається</translation>
    </message>
    <message>
        <source>no client is known by it</source>
        <translation>такого клієнта не знаємо</translation>
    </message>
    <message>
        <source>its check digits do not fit</source>
        <translation>контрольні цифри не сходяться</translation>
    </message>
    <message>
        <source>the number is another client's</source>
        <translation>номер іншого клієнта</translation>
    </message>
    <message>
        <source>not on the scale</source>
        <translation>поза шкалою</translation>
    </message>
    <message>
        <source>a day still to come</source>
        <translation>день ще не настав</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Not about us</source>
        <translation>Не про нас</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>Вакансія</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Довідник</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Перепродавець</translation>
    </message>
    <message>
        <source>Our own voice</source>
        <translation>Наш власний голос</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not about us</source>
        <translation>
            <numerusform>не про нас: %Ln</numerusform>
            <numerusform>не про нас: %Ln</numerusform>
            <numerusform>не про нас: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by rules</source>
        <translation>
            <numerusform>за правилами: %Ln</numerusform>
            <numerusform>за правилами: %Ln</numerusform>
            <numerusform>за правилами: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln noise</source>
        <translation>
            <numerusform>шум: %Ln</numerusform>
            <numerusform>шум: %Ln</numerusform>
            <numerusform>шум: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in our own voice</source>
        <translation>
            <numerusform>наш голос: %Ln</numerusform>
            <numerusform>наш голос: %Ln</numerusform>
            <numerusform>наш голос: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>word “%1”</source>
        <translation>слово «%1»</translation>
    </message>
    <message>
        <source>author %1</source>
        <translation>автор %1</translation>
    </message>
    <message>
        <source>site %1</source>
        <translation>сайт %1</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Thrown out in all: %1</source>
        <translation>Усього відкинуто: %1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>What a rule fits stays out of the inbox, now and later; nothing is deleted. A rule that is dropped gives all of it back.</source>
        <translation>Що підпадає під правило, не потрапляє до вхідних ні зараз, ні потім; нічого не видаляється. Зняте правило все повертає.</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Це</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Ознака</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Про кого</translation>
    </message>
    <message>
        <source>Keeps out</source>
        <translation>Не пускає</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Хто створив</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Drop the rule</source>
        <translation>Зняти правило</translation>
    </message>
    <message>
        <source>Show what it keeps out</source>
        <translation>Показати, що не пускає</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Другий погляд</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message numerus="yes">
        <source>The rule took %n mention(s) out.</source>
        <translation>
            <numerusform>Правило прибрало %n згадку.</numerusform>
            <numerusform>Правило прибрало %n згадки.</numerusform>
            <numerusform>Правило прибрало %n згадок.</numerusform>
        </translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Нове правило…</translation>
    </message>
    <message>
        <source>Nothing is thrown out yet.</source>
        <translation>Поки нічого не відкинуто.</translation>
    </message>
    <message numerus="yes">
        <source>The rule is dropped; %n mention(s) are back.</source>
        <translation>
            <numerusform>Правило знято; повернулася %n згадка.</numerusform>
            <numerusform>Правило знято; повернулися %n згадки.</numerusform>
            <numerusform>Правило знято; повернулося %n згадок.</numerusform>
        </translation>
    </message>
    <message>
        <source>all names</source>
        <translation>усі назви</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Running</source>
        <translation>Триває</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Нічого нового</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не вдалося</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Перервано</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Line from the foot of a report</source>
        <translation>Рядок унизу звіту</translation>
    </message>
    <message>
        <source>Address of a time-stamping service (RFC 3161)</source>
        <translation>Адреса служби міток часу (RFC 3161)</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Open it in a window of its own</source>
        <translation>Відкрити в окремому вікні</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them erased with their author, as was asked.</source>
        <translation>
            <numerusform>%Ln із них стерто разом з автором, на прохання.</numerusform>
            <numerusform>%Ln із них стерто разом з автором, на прохання.</numerusform>
            <numerusform>%Ln із них стерто разом з автором, на прохання.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentions, cases, kept pages and settings.</source>
        <translation>Згадки, справи, збережені сторінки й налаштування.</translation>
    </message>
    <message>
        <source>A whole copy, checked after it is made; work goes on meanwhile. A backup is brought back into a new folder: nothing here is overwritten.</source>
        <translation>Повна копія, перевіряється одразу після створення; працювати можна далі. Копія відновлюється в нову теку: тут нічого не перезаписується.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Відкрити теку</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Перевірити все</translation>
    </message>
    <message>
        <source>Hand out for checking…</source>
        <translation>Видати для перевірки…</translation>
    </message>
    <message>
        <source>Pages, their checksums and the chain, which anybody can check with sha256sum.</source>
        <translation>Сторінки, їхні контрольні суми та ланцюжок, які будь-хто перевірить програмою sha256sum.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняти</translation>
    </message>
    <message>
        <source>Whether what was printed then still stands in the chain unchanged.</source>
        <translation>Чи лишилося надруковане тоді в ланцюжку без змін.</translation>
    </message>
    <message>
        <source>Have it stamped</source>
        <translation>Поставити мітку часу</translation>
    </message>
    <message>
        <source>The newest link of the chain gets an outside proof of its time; only its hash goes there.</source>
        <translation>Остання ланка ланцюжка дістає зовнішній доказ часу; надсилається лише її хеш.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Зробити копію…</translation>
    </message>
    <message>
        <source>Bring a backup back…</source>
        <translation>Відновити з копії…</translation>
    </message>
    <message>
        <source>No page is kept yet; each complaint that becomes a case keeps its own.</source>
        <translation>Сторінок поки немає; кожна скарга, що стала справою, зберігає свою.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Перевіряємо…</translation>
    </message>
    <message>
        <source>Stamped; the stamp lies beside the line it covers: %1</source>
        <translation>Мітку отримано; вона лежить поруч із рядком, який засвідчує: %1</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Звертаємося до служби…</translation>
    </message>
    <message>
        <source>Where to put the pages</source>
        <translation>Куди покласти сторінки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) written into %1, with sums that sha256sum checks.</source>
        <translation>
            <numerusform>%Ln сторінку записано в %1, із сумами для sha256sum.</numerusform>
            <numerusform>%Ln сторінки записано в %1, із сумами для sha256sum.</numerusform>
            <numerusform>%Ln сторінок записано в %1, із сумами для sha256sum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Записуємо…</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>Куди покласти копію</translation>
    </message>
    <message numerus="yes">
        <source>Backed up as %1: %Ln file(s), each checked.</source>
        <translation>
            <numerusform>Копія %1: %Ln файл, перевірено.</numerusform>
            <numerusform>Копія %1: %Ln файли, кожен перевірено.</numerusform>
            <numerusform>Копія %1: %Ln файлів, кожен перевірено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>Копіюємо й перевіряємо…</translation>
    </message>
    <message>
        <source>Which backup: its folder</source>
        <translation>Яка копія: її тека</translation>
    </message>
    <message>
        <source>Where to put the folder brought back</source>
        <translation>Куди покласти відновлену теку</translation>
    </message>
    <message numerus="yes">
        <source>Brought back as %1: %Ln file(s).</source>
        <translation>
            <numerusform>Відновлено в %1: %Ln файл.</numerusform>
            <numerusform>Відновлено в %1: %Ln файли.</numerusform>
            <numerusform>Відновлено в %1: %Ln файлів.</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder is no backup: choose the one that “Back up” made.</source>
        <translation>У цій теці немає копії: виберіть ту, що створила кнопка «Зробити копію».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are not as they were kept:</source>
        <translation>
            <numerusform>%Ln розбіжність із тим, що було збережено:</numerusform>
            <numerusform>%Ln розбіжності з тим, що було збережено:</numerusform>
            <numerusform>%Ln розбіжностей із тим, що було збережено:</numerusform>
        </translation>
    </message>
    <message>
        <source>The history of who did what is whole.</source>
        <translation>Історія, хто що робив, ціла.</translation>
    </message>
    <message>
        <source>The history of who did what was changed from outside the program.</source>
        <translation>Історію, хто що робив, змінено не з програми.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Тека даних</translation>
    </message>
    <message>
        <source>Kept pages as evidence</source>
        <translation>Збережені сторінки як доказ</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервна копія</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln kept page(s) are as they were found.</source>
        <translation>
            <numerusform>Перевірено %Ln збережену сторінку: вона така, якою була знайдена.</numerusform>
            <numerusform>Перевірено %Ln збережені сторінки: усі такі, якими були знайдені.</numerusform>
            <numerusform>Перевірено %Ln збережених сторінок: усі такі, якими були знайдені.</numerusform>
        </translation>
    </message>
    <message>
        <source>No page is kept, so there is nothing to check.</source>
        <translation>Сторінок немає, перевіряти нічого.</translation>
    </message>
    <message>
        <source>page %1: the kept file is gone or was changed (%2)</source>
        <translation>сторінка %1: збережений файл зник або змінений (%2)</translation>
    </message>
    <message>
        <source>page %1: the words read from it were changed (%2)</source>
        <translation>сторінка %1: змінено прочитаний із неї текст (%2)</translation>
    </message>
    <message>
        <source>page %1: its address, time or checksum was changed (%2)</source>
        <translation>сторінка %1: змінено її адресу, час або контрольну суму (%2)</translation>
    </message>
    <message>
        <source>page %1: the chain is broken there (%2)</source>
        <translation>сторінка %1: тут ланцюжок розірвано (%2)</translation>
    </message>
    <message>
        <source>page %1: it was taken out (%2)</source>
        <translation>сторінка %1: вилучена (%2)</translation>
    </message>
    <message>
        <source>page %1: it was slipped in later (%2)</source>
        <translation>сторінка %1: підкладена пізніше (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) kept, each bound to the one before it; the newest: %1</source>
        <translation>
            <numerusform>Збережено %Ln сторінку; ланка ланцюжка: %1</numerusform>
            <numerusform>Збережено %Ln сторінки, кожна пов’язана з попередньою; остання ланка: %1</numerusform>
            <numerusform>Збережено %Ln сторінок, кожна пов’язана з попередньою; остання ланка: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It still stands in the chain: what it covers was not changed.</source>
        <translation>Рядок є в ланцюжку: те, що він охоплює, не змінено.</translation>
    </message>
    <message>
        <source>It is not in the chain: copied wrongly, or what it covered was cut off.</source>
        <translation>Такого рядка в ланцюжку немає: його переписано з помилкою, або те, що він охоплював, відрізано.</translation>
    </message>
    <message>
        <source>The folder can't be used: %1</source>
        <translation>Теку не можна використати: %1</translation>
    </message>
</context>
<context>
    <name>SameFirm</name>
    <message>
        <source>the same number</source>
        <translation>той самий номер</translation>
    </message>
    <message>
        <source>the same name under another legal form</source>
        <translation>та сама назва в іншій правовій формі</translation>
    </message>
    <message>
        <source>the same name in other letters</source>
        <translation>та сама назва іншими літерами</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>ті самі слова</translation>
    </message>
    <message>
        <source>almost the same spelling</source>
        <translation>майже те саме написання</translation>
    </message>
    <message>
        <source>the same site</source>
        <translation>той самий сайт</translation>
    </message>
    <message>
        <source>but their numbers differ</source>
        <translation>але номери різні</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>Would recommend us (NPS)</source>
        <translation>Порекомендують нас (NPS)</translation>
    </message>
    <message>
        <source>Satisfaction (CSI)</source>
        <translation>Задоволеність (CSI)</translation>
    </message>
    <message>
        <source>Satisfaction after a case</source>
        <translation>Задоволеність після справи</translation>
    </message>
</context>
<context>
    <name>ScoreDialog</name>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Що питали</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>Of at most</source>
        <translation>З найбільшої</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Хто відповів</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Їхніми словами</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Відповідь: %1</translation>
    </message>
    <message>
        <source>The score is higher than the best one.</source>
        <translation>Оцінка вища за найбільшу.</translation>
    </message>
    <message>
        <source>Score and best score are numbers, the day like 31.12.2026.</source>
        <translation>Оцінка й найбільша оцінка – числа, дата виду 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>How sites can reach you</source>
        <translation>Як сайтам із вами зв’язатися</translation>
    </message>
    <message>
        <source>Pause between two requests to one site</source>
        <translation>Пауза між запитами до одного сайту</translation>
    </message>
    <message>
        <source>Places read at the same time</source>
        <translation>Місць читається одночасно</translation>
    </message>
    <message>
        <source>Time to the first answer</source>
        <translation>Термін першої відповіді</translation>
    </message>
    <message>
        <source>Warn before an answer is due</source>
        <translation>Попереджати до строку відповіді</translation>
    </message>
    <message>
        <source>Tell the head after</source>
        <translation>Повідомити керівника через</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Кого повідомляти</translation>
    </message>
    <message>
        <source>Count working hours only</source>
        <translation>Рахувати лише робочі години</translation>
    </message>
    <message>
        <source>Working week</source>
        <translation>Робочий тиждень</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Святкові дні країни</translation>
    </message>
    <message>
        <source>A second person approves answers</source>
        <translation>Відповіді схвалює друга людина</translation>
    </message>
    <message>
        <source>Keep posts that name nobody</source>
        <translation>Зберігати дописи, де нікого не названо</translation>
    </message>
    <message>
        <source>Notify of a new complaint</source>
        <translation>Сповіщати про нову скаргу</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Тихо з</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Тихо до</translation>
    </message>
    <message>
        <source>Read places while the window is open</source>
        <translation>Читати місця, поки відкрите вікно</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>Лишатися в треї після закриття вікна</translation>
    </message>
    <message>
        <source>Stands in the history of every act. Empty: the name of the system user.</source>
        <translation>Стоїть в історії кожної дії. Порожньо — ім’я користувача системи.</translation>
    </message>
    <message>
        <source>Of the window; what is read keeps its own.</source>
        <translation>Мова вікна; прочитане зберігає свою.</translation>
    </message>
    <message>
        <source>The system's, or always the same.</source>
        <translation>Як у системі або завжди ті самі.</translation>
    </message>
    <message>
        <source>E-mail or page of your company, sent with every request: a site that minds can write instead of blocking you.</source>
        <translation>Пошта або сторінка вашої компанії; передається з кожним запитом: невдоволений сайт зможе написати вам, а не закрити доступ.</translation>
    </message>
    <message>
        <source>Politeness; a site that asks for a longer pause gets it.</source>
        <translation>Ввічливість; якщо сайт просить більше, ми чекаємо більше.</translation>
    </message>
    <message>
        <source>Each on its own site, so more is no burden to any of them.</source>
        <translation>Кожне на своєму сайті, тож жодному від цього не важче.</translation>
    </message>
    <message>
        <source>Counted from when the post was found; what is left stands beside each.</source>
        <translation>Рахується від моменту, коли допис знайдено; залишок видно поруч із кожним.</translation>
    </message>
    <message>
        <source>One reminder for each clock.</source>
        <translation>Одне нагадування на кожен строк.</translation>
    </message>
    <message>
        <source>When an answer stays overdue for so long.</source>
        <translation>Коли відповідь прострочено на стільки.</translation>
    </message>
    <message>
        <source>Of answers that stay overdue. Empty: whoever is head.</source>
        <translation>Про прострочені відповіді. Порожньо: керівника.</translation>
    </message>
    <message>
        <source>Nights, free days and holidays do not count. Off: around the clock.</source>
        <translation>Ночі, вихідні та свята не рахуються. Вимкнено: цілодобово.</translation>
    </message>
    <message>
        <source>The days ticked, and their hours. An end at 00:00 is midnight.</source>
        <translation>Позначені дні та їхні години. Кінець о 00:00 — це північ.</translation>
    </message>
    <message>
        <source>Of the working hours. Empty: the system's.</source>
        <translation>Робочих годин. Порожньо: як у системі.</translation>
    </message>
    <message>
        <source>Two letters of a country, like FI, UA or RU. Empty: no holidays.</source>
        <translation>Дві літери країни: FI, UA, RU. Порожньо: без свят.</translation>
    </message>
    <message>
        <source>Nobody approves their own words.</source>
        <translation>Свої слова ніхто не схвалює сам.</translation>
    </message>
    <message>
        <source>A new name or form is looked up in them too; then they are let go.</source>
        <translation>Нова назва або форма шукається і в них; потім їх вилучають.</translation>
    </message>
    <message>
        <source>On the desktop, one for each story, however many copies there are.</source>
        <translation>На робочому столі, одне на історію, хоч би скільки було копій.</translation>
    </message>
    <message>
        <source>No notification from this hour on.</source>
        <translation>Від цієї години сповіщень немає.</translation>
    </message>
    <message>
        <source>What came meanwhile is told then. Equal hours: never quiet.</source>
        <translation>Про те, що надійшло за цей час, буде сказано потім. Однакові години — тиші немає.</translation>
    </message>
    <message>
        <source>Whatever is due is visited by itself.</source>
        <translation>Те, чому час, відвідується само.</translation>
    </message>
    <message>
        <source>Places are read on and complaints told; quit from the tray's menu.</source>
        <translation>Місця читаються далі, про скарги сповіщається; вийти можна з меню в треї.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <translation>
            <numerusform>секунда</numerusform>
            <numerusform>секунди</numerusform>
            <numerusform>секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <translation>
            <numerusform>година</numerusform>
            <numerusform>години</numerusform>
            <numerusform>годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>день</numerusform>
            <numerusform>дні</numerusform>
            <numerusform>днів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Everything is in force as soon as it is changed.</source>
        <translation>Усе діє одразу після зміни.</translation>
    </message>
    <message>
        <source>Tactics and ready answers</source>
        <translation>Тактика й готові відповіді</translation>
    </message>
    <message>
        <source>What is advised beside a case, and the words that answers are made of.</source>
        <translation>Що радиться біля справи, і слова, з яких складаються відповіді.</translation>
    </message>
    <message>
        <source>What key clients are known by</source>
        <translation>За чим впізнаємо ключових клієнтів</translation>
    </message>
    <message>
        <source>So that a complaint of theirs is seen as theirs.</source>
        <translation>Щоб їхню скаргу було впізнано.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>This value can't be used.</source>
        <translation>Таке значення не підходить.</translation>
    </message>
    <message>
        <source>Tick at least one day; work ends after it begins.</source>
        <translation>Позначте хоча б один день; робота закінчується пізніше, ніж починається.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Робота</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Вікно</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Сповіщення</translation>
    </message>
    <message>
        <source>Reading places</source>
        <translation>Читання місць</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Зберігання</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Minor</source>
        <translation>Дрібна</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Помірна</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Серйозна</translation>
    </message>
    <message>
        <source>Grave</source>
        <translation>Тяжка</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Inbox</source>
        <translation>Вхідні</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Непрочитані</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>У справі</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>З відповіддю</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готові</translation>
    </message>
    <message>
        <source>Not us</source>
        <translation>Не про нас</translation>
    </message>
    <message>
        <source>Thrown out</source>
        <translation>Відкинуте</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Усі стани</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>is going to a competitor</source>
        <translation>іде до конкурента</translation>
    </message>
    <message>
        <source>has trouble of its own</source>
        <translation>власні труднощі</translation>
    </message>
    <message>
        <source>its whole sector falls</source>
        <translation>падає вся галузь</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Спокійно</translation>
    </message>
    <message>
        <source>To be watched</source>
        <translation>Під наглядом</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критично</translation>
    </message>
    <message>
        <source>open</source>
        <translation>відкрита</translation>
    </message>
    <message>
        <source>taken care of</source>
        <translation>опікуються</translation>
    </message>
    <message>
        <source>a false alarm</source>
        <translation>хибна тривога</translation>
    </message>
    <message>
        <source>over</source>
        <translation>минуло</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Мовчить</translation>
    </message>
    <message>
        <source>Requests without orders</source>
        <translation>Запити без замовлень</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Не відповідає</translation>
    </message>
    <message>
        <source>Buys less</source>
        <translation>Купує менше</translation>
    </message>
    <message>
        <source>Pays less of its invoices</source>
        <translation>Гірше платить за рахунками</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>Незадоволений</translation>
    </message>
    <message>
        <source>Asks about competitors</source>
        <translation>Питає про конкурентів</translation>
    </message>
    <message>
        <source>Pays, does not use</source>
        <translation>Платить, але не користується</translation>
    </message>
    <message>
        <source>Says that it leaves</source>
        <translation>Каже, що йде</translation>
    </message>
    <message>
        <source>A slip after its return</source>
        <translation>Збій після повернення</translation>
    </message>
    <message>
        <source>In trouble itself</source>
        <translation>Сам у труднощах</translation>
    </message>
    <message>
        <source>grave news about it</source>
        <translation>тяжкі новини про нього</translation>
    </message>
    <message>
        <source>bad news about it</source>
        <translation>погані новини про нього</translation>
    </message>
    <message>
        <source>bad news of its sector</source>
        <translation>погані новини галузі</translation>
    </message>
    <message>
        <source>its peers fall too</source>
        <translation>у подібних теж падіння</translation>
    </message>
    <message>
        <source>no order for a quarter</source>
        <translation>квартал без замовлень</translation>
    </message>
    <message>
        <source>it told of trouble</source>
        <translation>розповідав про труднощі</translation>
    </message>
    <message>
        <source>%1 (%2 sure)</source>
        <translation>%1 (певність %2)</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>At this client it takes half as much more from now on; it can be taken back.</source>
        <translation>У цього клієнта відтепер треба в півтора раза більше; це можна скасувати.</translation>
    </message>
    <message>
        <source>It is a false alarm</source>
        <translation>Це хибна тривога</translation>
    </message>
    <message>
        <source>Taken care of</source>
        <translation>Опікуємося</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>It stays a sign, but asks for nothing until it grows.</source>
        <translation>Ознака лишається, але нічого не вимагає, доки не посилиться.</translation>
    </message>
</context>
<context>
    <name>SignLine</name>
    <message>
        <source>A sign after all</source>
        <translation>Усе-таки ознака</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>з %1</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Хибна тривога</translation>
    </message>
    <message>
        <source>Taken care of</source>
        <translation>Опікуємося</translation>
    </message>
</context>
<context>
    <name>SignNumber</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually %n day(s)</source>
        <translation>
            <numerusform>зазвичай %n день</numerusform>
            <numerusform>зазвичай %n дні</numerusform>
            <numerusform>зазвичай %n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as rare as once in %n year(s)</source>
        <translation>
            <numerusform>таке раз на %n рік</numerusform>
            <numerusform>таке раз на %n роки</numerusform>
            <numerusform>таке раз на %n років</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n замовлення</numerusform>
            <numerusform>%n замовлення</numerusform>
            <numerusform>%n замовлень</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>зазвичай %1</translation>
    </message>
    <message>
        <source>%1 % of the usual</source>
        <translation>%1 % від звичайного</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) without an order</source>
        <translation>
            <numerusform>%n запит без замовлення</numerusform>
            <numerusform>%n запити без замовлення</numerusform>
            <numerusform>%n запитів без замовлення</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1 % without an order</source>
        <translation>зазвичай без замовлення %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries</source>
        <translation>
            <numerusform>%n спроба</numerusform>
            <numerusform>%n спроби</numerusform>
            <numerusform>%n спроб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n без відповіді</numerusform>
            <numerusform>%n без відповіді</numerusform>
            <numerusform>%n без відповіді</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1 % unanswered</source>
        <translation>зазвичай без відповіді %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n unpaid</source>
        <translation>
            <numerusform>%n не сплачено</numerusform>
            <numerusform>%n не сплачено</numerusform>
            <numerusform>%n не сплачено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n due</source>
        <translation>
            <numerusform>з %n належного</numerusform>
            <numerusform>з %n належних</numerusform>
            <numerusform>з %n належних</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1 % unpaid</source>
        <translation>зазвичай не сплачено %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n скарга</numerusform>
            <numerusform>%n скарги</numerusform>
            <numerusform>%n скарг</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grave</source>
        <translation>
            <numerusform>%n тяжка</numerusform>
            <numerusform>%n тяжкі</numerusform>
            <numerusform>%n тяжких</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sour contact(s)</source>
        <translation>
            <numerusform>%n невдоволений контакт</numerusform>
            <numerusform>%n невдоволені контакти</numerusform>
            <numerusform>%n невдоволених контактів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <translation>
            <numerusform>з %n</numerusform>
            <numerusform>з %n</numerusform>
            <numerusform>з %n</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1 % sour</source>
        <translation>зазвичай невдоволених %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n раз</numerusform>
            <numerusform>%n рази</numerusform>
            <numerusform>%n разів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) before</source>
        <translation>
            <numerusform>раніше %n раз</numerusform>
            <numerusform>раніше %n рази</numerusform>
            <numerusform>раніше %n разів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>за %n місяць</numerusform>
            <numerusform>за %n місяці</numerusform>
            <numerusform>за %n місяців</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grave news about it</source>
        <translation>
            <numerusform>%n тяжка новина</numerusform>
            <numerusform>%n тяжкі новини</numerusform>
            <numerusform>%n тяжких новин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bad news of its sector</source>
        <translation>
            <numerusform>%n погана новина галузі</numerusform>
            <numerusform>%n погані новини галузі</numerusform>
            <numerusform>%n поганих новин галузі</numerusform>
        </translation>
    </message>
    <message>
        <source>its peers buy %1 % of the usual</source>
        <translation>схожі клієнти купують %1 % звичайного</translation>
    </message>
    <message numerus="yes">
        <source>told of own trouble %n time(s)</source>
        <translation>
            <numerusform>казав про труднощі %n раз</numerusform>
            <numerusform>казав про труднощі %n рази</numerusform>
            <numerusform>казав про труднощі %n разів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s)</source>
        <translation>
            <numerusform>%n збій</numerusform>
            <numerusform>%n збої</numerusform>
            <numerusform>%n збоїв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>за %n день</numerusform>
            <numerusform>за %n дні</numerusform>
            <numerusform>за %n днів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignTuning</name>
    <message>
        <source>What counts as a sign of leaving</source>
        <translation>Що вважати ознакою відходу</translation>
    </message>
    <message>
        <source>Each sign is measured against the client's own habits and weighs points, which add up. What you change here holds for all clients; where a sign means nothing at one client, call it a false alarm there.</source>
        <translation>Кожну ознаку порівнюють зі звичками самого клієнта, і вона важить скількись балів; бали додаються. Зміни тут діють для всіх клієнтів; якщо ознака нічого не означає в одного клієнта, позначте її там як хибну тривогу.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Back to the program's</source>
        <translation>Як у програмі</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Ознака</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation>Як рахується</translation>
    </message>
    <message>
        <source>How heavily</source>
        <translation>Вага</translation>
    </message>
    <message>
        <source>critical alone</source>
        <translation>критична сама по собі</translation>
    </message>
    <message>
        <source>adds up</source>
        <translation>додається</translation>
    </message>
    <message>
        <source>not looked for</source>
        <translation>не враховувати</translation>
    </message>
    <message>
        <source>A client is on watch before it is critical: fewer points for that.</source>
        <translation>Спершу клієнт під наглядом, потім критичний: для нагляду треба менше балів.</translation>
    </message>
    <message>
        <source>On watch from, points</source>
        <translation>Під наглядом від, балів</translation>
    </message>
    <message>
        <source>Critical from, points</source>
        <translation>Критично від, балів</translation>
    </message>
    <message>
        <source>Silent, while its rhythm is unknown</source>
        <translation>Мовчить, поки ритм невідомий</translation>
    </message>
    <message>
        <source>Requests in a row without an order</source>
        <translation>Запитів поспіль без замовлення</translation>
    </message>
    <message>
        <source>Calls and letters unanswered, at least</source>
        <translation>Дзвінків і листів без відповіді, щонайменше</translation>
    </message>
    <message>
        <source>the program: %1</source>
        <translation>у програмі: %1</translation>
    </message>
</context>
<context>
    <name>Signal</name>
    <message>
        <source>%1, usual %2</source>
        <translation>%1, зазвичай %2</translation>
    </message>
    <message>
        <source>%1: much more than usual – %2</source>
        <translation>%1: набагато більше, ніж зазвичай – %2</translation>
    </message>
    <message>
        <source>%1: growing – %2</source>
        <translation>%1: зростає – %2</translation>
    </message>
    <message>
        <source>%1: the voice turns sour</source>
        <translation>%1: тон погіршується</translation>
    </message>
    <message>
        <source>%1 since %2, usual would be %3</source>
        <translation>%1 з %2, зазвичай було б %3</translation>
    </message>
    <message>
        <source>chance alone gives this less than once in %1 times</source>
        <translation>випадково таке буває рідше, ніж раз із %1</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Ще не переглянуто</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Переглянуто</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>згадки</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>запитання</translation>
    </message>
    <message>
        <source>wishes</source>
        <translation>побажання</translation>
    </message>
    <message>
        <source>tone of what they say</source>
        <translation>тон висловлювань</translation>
    </message>
</context>
<context>
    <name>Signals</name>
    <message>
        <source>Nothing stands out of the usual</source>
        <translation>Нічого незвичного</translation>
    </message>
    <message>
        <source>Sudden floods, growing reasons, questions and wishes, and key clients whose voice turns sour are listed here, with the mentions behind them. What is usual is known after three weeks.</source>
        <translation>Тут перелічено раптові сплески, причини скарг, запитання й побажання, що зростають, а також ключові клієнти, чий тон погіршується, — разом зі згадками, на яких це ґрунтується. Що вважати звичайним, стає відомо за три тижні.</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Переглянуто</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Відкрити знову</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>Remind me later</source>
        <translation>Нагадати пізніше</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>New</source>
        <translation>Нове</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>У справі</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Є відповідь</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Not us</source>
        <translation>Не про нас</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Stop visiting places until you go on; what was read is kept</source>
        <translation>Не відвідувати місця, поки ви не продовжите; прочитане збережено</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>next visit now</source>
        <translation>наступне відвідування зараз</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Stop this round of reading; what was read is kept</source>
        <translation>Зупинити цей обхід; прочитане збережено</translation>
    </message>
    <message>
        <source>Visit the places that are due, and keep watching</source>
        <translation>Відвідати місця, яким час, і спостерігати далі</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln місце</numerusform>
            <numerusform>%Ln місця</numerusform>
            <numerusform>%Ln місць</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) to look at</source>
        <translation>
            <numerusform>%Ln згадка чекає перегляду</numerusform>
            <numerusform>%Ln згадки чекають перегляду</numerusform>
            <numerusform>%Ln згадок чекають перегляду</numerusform>
        </translation>
    </message>
    <message>
        <source>next visit at %1</source>
        <translation>наступне відвідування о %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) need(s) you</source>
        <translation>
            <numerusform>%Ln місцю потрібні ви</numerusform>
            <numerusform>%Ln місцям потрібні ви</numerusform>
            <numerusform>%Ln місцям потрібні ви</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>It is done</source>
        <translation>Зроблено</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Як</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Витрати</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Як минуло</translation>
    </message>
    <message>
        <source>it was a talk: log it as a contact too</source>
        <translation>це була розмова: записати і як контакт</translation>
    </message>
    <message>
        <source>Step for %1</source>
        <translation>Крок: %1</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>До якого дня</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Скажіть, що зробити.</translation>
    </message>
    <message>
        <source>The day is like 31.12.2026, the cost a number.</source>
        <translation>Дата виду 31.12.2026, витрати числом.</translation>
    </message>
    <message>
        <source>Say in a few words how it went.</source>
        <translation>Скажіть коротко, як минуло.</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>said %1, written %2</source>
        <translation>сказано %1, записано %2</translation>
    </message>
    <message>
        <source>Our records say the same</source>
        <translation>Наші записи кажуть те саме</translation>
    </message>
    <message>
        <source>Nearly so in our records</source>
        <translation>У наших записах майже так</translation>
    </message>
    <message>
        <source>Our records speak against it</source>
        <translation>Наші записи свідчать проти</translation>
    </message>
</context>
<context>
    <name>Tactic</name>
    <message>
        <source>Our fault, and it holds</source>
        <translation>Наша вина, підтвердилося</translation>
    </message>
    <message>
        <source>Partly ours</source>
        <translation>Частково наша вина</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ще не перевірено</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>Довести не можна</translation>
    </message>
    <message>
        <source>It holds, the fault is not known yet</source>
        <translation>Підтвердилося, чия вина — невідомо</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Спростовано</translation>
    </message>
    <message>
        <source>The author's own mistake</source>
        <translation>Помилка самого автора</translation>
    </message>
    <message>
        <source>A partner's fault</source>
        <translation>Вина партнера</translation>
    </message>
    <message>
        <source>Another firm is meant</source>
        <translation>Ідеться про іншу фірму</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>що робити</translation>
    </message>
    <message>
        <source>what not to do</source>
        <translation>чого не робити</translation>
    </message>
    <message>
        <source>tone</source>
        <translation>тон</translation>
    </message>
    <message>
        <source>“people wrote about …”</source>
        <translation>«люди писали про …»</translation>
    </message>
    <message>
        <source>“what you wrote about …”</source>
        <translation>«те, що ви написали про …»</translation>
    </message>
    <message>
        <source>how it is put right, in an answer</source>
        <translation>як виправляємо, у відповіді</translation>
    </message>
    <message>
        <source>“since then …”</source>
        <translation>«відтоді …»</translation>
    </message>
    <message>
        <source>who answers</source>
        <translation>хто відповідає</translation>
    </message>
    <message>
        <source>where it is answered</source>
        <translation>де відповідати</translation>
    </message>
    <message>
        <source>advice where it is our fault</source>
        <translation>поради, якщо вина наша</translation>
    </message>
    <message>
        <source>advice while it is checked</source>
        <translation>поради, поки триває перевірка</translation>
    </message>
    <message>
        <source>advice where it is not our fault</source>
        <translation>поради, якщо вина не наша</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Відповідь: %1</translation>
    </message>
    <message>
        <source>%1, short</source>
        <translation>%1, коротко</translation>
    </message>
    <message>
        <source>Telephone or address to turn to</source>
        <translation>Телефон або адреса для звернення</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Привітання</translation>
    </message>
    <message>
        <source>Greeting without a name</source>
        <translation>Привітання без імені</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>Holding reply</source>
        <translation>Проміжна відповідь</translation>
    </message>
    <message>
        <source>Holding reply about harm</source>
        <translation>Проміжна відповідь про шкоду</translation>
    </message>
    <message>
        <source>What we changed</source>
        <translation>Що ми змінили</translation>
    </message>
    <message>
        <source>Ready answers</source>
        <translation>Готові відповіді</translation>
    </message>
    <message>
        <source>What to do, by fault and finding</source>
        <translation>Що робити: за виною та підсумком перевірки</translation>
    </message>
    <message>
        <source>What to do, by reason</source>
        <translation>Що робити: за причиною</translation>
    </message>
    <message>
        <source>not our fault</source>
        <translation>вина не наша</translation>
    </message>
</context>
<context>
    <name>Tactics</name>
    <message>
        <source>Tactics and ready answers</source>
        <translation>Тактика й готові відповіді</translation>
    </message>
    <message>
        <source>What stands beside a case, and what answers are made of. Your own words win over the program's.</source>
        <translation>Те, що показано біля справи, і те, з чого складаються відповіді. Ваші слова важливіші за слова програми.</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Мова слів</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>Які слова</translation>
    </message>
    <message>
        <source>What the words are for</source>
        <translation>Для чого слова</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>The program's again</source>
        <translation>Повернути слова програми</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Ваші слова</translation>
    </message>
    <message>
        <source>The program's words</source>
        <translation>Слова програми</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Поки нічого не написано</translation>
    </message>
    <message>
        <source>One piece of advice a line.</source>
        <translation>Одна порада на рядок.</translation>
    </message>
    <message>
        <source>In braces: %1. What stands in [[ ]] is left out where a blank in it is not known, what stands in (( )) where it is.</source>
        <translation>У фігурних дужках: %1. Те, що в [[ ]], пропускається, якщо чогось у ньому не знаємо, те, що в (( )), — якщо знаємо.</translation>
    </message>
    <message>
        <source>Write the words, or take the program's again.</source>
        <translation>Напишіть слова або поверніть слова програми.</translation>
    </message>
    <message>
        <source>A blank in braces is none of those listed.</source>
        <translation>У фігурних дужках стоїть те, чого немає у списку.</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Нова мітка</translation>
    </message>
    <message>
        <source>Make the tag</source>
        <translation>Створити мітку</translation>
    </message>
    <message>
        <source>Change the tag</source>
        <translation>Змінити мітку</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln згадка</numerusform>
            <numerusform>%Ln згадки</numerusform>
            <numerusform>%Ln згадок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” removed from %n mention(s).</source>
        <translation>
            <numerusform>Мітку «%1» вилучено з %n згадки.</numerusform>
            <numerusform>Мітку «%1» вилучено з %n згадок.</numerusform>
            <numerusform>Мітку «%1» вилучено з %n згадок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the tag a name.</source>
        <translation>Дайте мітці назву.</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Нова мітка…</translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message>
        <source>Nobody keeps a list of people yet: everybody may do everything.</source>
        <translation>Списку людей поки немає: кожен може все.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Own accounts</source>
        <translation>Власні облікові записи</translation>
    </message>
    <message>
        <source>Own records</source>
        <translation>Власні записи</translation>
    </message>
    <message>
        <source>What they write is no mention; their answers stop the clocks.</source>
        <translation>Написане ними не є згадкою; їхні відповіді зупиняють строки.</translation>
    </message>
    <message>
        <source>Tables that complaints are held against, and folders read by themselves.</source>
        <translation>Таблиці, з якими звіряють скарги, і теки, що читаються автоматично.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім'я</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Ім'я облікового запису</translation>
    </message>
    <message>
        <source>Site (empty: everywhere)</source>
        <translation>Сайт (порожньо: всюди)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>всюди</translation>
    </message>
</context>
<context>
    <name>Tier</name>
    <message>
        <source>No tier</source>
        <translation>Без розряду</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Золото</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Срібло</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>Мідь</translation>
    </message>
</context>
<context>
    <name>Tiers</name>
    <message>
        <source>Tiers by profit</source>
        <translation>Розряди за прибутком</translation>
    </message>
    <message>
        <source>Gold are the clients that bring three quarters of the profit, then silver, then copper; who recommends us stands one higher. Tiers set by hand stay.</source>
        <translation>Золото – клієнти, що приносять три чверті прибутку, далі срібло й мідь; хто нас рекомендує, стоїть на розряд вище. Задане вручну лишається.</translation>
    </message>
    <message>
        <source>Set these tiers</source>
        <translation>Задати ці розряди</translation>
    </message>
    <message>
        <source>No profit is written on any card yet: import it with the clients.</source>
        <translation>Прибутку немає на жодній картці: завантажте його разом із клієнтами.</translation>
    </message>
    <message numerus="yes">
        <source>Set %n tier(s)</source>
        <translation>
            <numerusform>Задати %n розряд</numerusform>
            <numerusform>Задати %n розряди</numerusform>
            <numerusform>Задати %n розрядів</numerusform>
        </translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>задано вручну</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>open case(s)</source>
        <translation>
            <numerusform>відкрита справа</numerusform>
            <numerusform>відкриті справи</numerusform>
            <numerusform>відкритих справ</numerusform>
        </translation>
    </message>
    <message>
        <source>Case to check</source>
        <translation>Перевірити справу</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>New complaints, answers due, occasions and places that need a hand are listed here.</source>
        <translation>Тут з’являться нові скарги, відповіді до терміну, приводи й місця, яким потрібна допомога.</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n прострочена</numerusform>
            <numerusform>%n прострочені</numerusform>
            <numerusform>%n прострочено</numerusform>
        </translation>
    </message>
    <message>
        <source>Probably a key client's complaint</source>
        <translation>Імовірно, скарга ключового клієнта</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>Вирізняється</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Кому подзвонити</translation>
    </message>
    <message>
        <source>News of the market</source>
        <translation>Новина ринку</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation>Може піти</translation>
    </message>
    <message>
        <source>Place needs you</source>
        <translation>Місцю потрібні ви</translation>
    </message>
    <message>
        <source>Nothing is urgent</source>
        <translation>Нічого термінового</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Ніщо на вас не чекає</translation>
    </message>
    <message>
        <source>Look at the effect</source>
        <translation>Перевірити дію заходу</translation>
    </message>
    <message>
        <source>Measure due</source>
        <translation>Строк заходу</translation>
    </message>
    <message>
        <source>Answer overdue</source>
        <translation>Відповідь прострочено</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Потрібна відповідь</translation>
    </message>
    <message>
        <source>Question overdue</source>
        <translation>Запитання прострочено</translation>
    </message>
    <message>
        <source>Question to answer</source>
        <translation>Відповісти на запитання</translation>
    </message>
    <message numerus="yes">
        <source>mention(s) to look at</source>
        <translation>
            <numerusform>згадка чекає перегляду</numerusform>
            <numerusform>згадки чекають перегляду</numerusform>
            <numerusform>згадок чекають перегляду</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to be called today</source>
        <translation>
            <numerusform>треба подзвонити сьогодні</numerusform>
            <numerusform>треба подзвонити сьогодні</numerusform>
            <numerusform>треба подзвонити сьогодні</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tone</name>
    <message>
        <source>Tone unknown</source>
        <translation>Тон невідомий</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Негативний</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Нейтральний</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Позитивний</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>How are they</source>
        <translation>Як справи</translation>
    </message>
    <message>
        <source>Congratulation</source>
        <translation>Привітання</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Пропозиція</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Скарга</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Побажання</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Борг</translation>
    </message>
    <message>
        <source>Asked about competitors</source>
        <translation>Питав про конкурентів</translation>
    </message>
    <message>
        <source>Wants to leave</source>
        <translation>Хоче піти</translation>
    </message>
    <message>
        <source>Why they left</source>
        <translation>Чому пішли</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Own difficulty</source>
        <translation>Власні труднощі</translation>
    </message>
</context>
<context>
    <name>Trade</name>
    <message>
        <source>Orders</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запити</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Рахунки</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Використання</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Договори</translation>
    </message>
    <message>
        <source>open</source>
        <translation>відкритий</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>замовлено</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>програно</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>прострочено: %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>термін %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>сплачено %1</translation>
    </message>
</context>
<context>
    <name>TradeDialog</name>
    <message>
        <source>As it was brought in; a newer table brings it up to date.</source>
        <translation>Так, як завантажено; новіша таблиця оновить.</translation>
    </message>
    <message>
        <source>Nothing was brought in yet.</source>
        <translation>Поки нічого не завантажено.</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>News</source>
        <translation>Новини</translation>
    </message>
    <message>
        <source>Complaint, probably theirs</source>
        <translation>Скарга, ймовірно їхня</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Привід</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Sign of loss</source>
        <translation>Ознака відходу</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation>Передано: %1</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Places are read on and complaints told. Quit from the menu of this icon.</source>
        <translation>Місця читаються далі, про скарги сповіщається. Вийти можна з меню цього значка.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) due soon</source>
        <translation>
            <numerusform>Скоро строк %Ln відповіді</numerusform>
            <numerusform>Скоро строк %Ln відповідей</numerusform>
            <numerusform>Скоро строк %Ln відповідей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) overdue</source>
        <translation>
            <numerusform>Прострочено %Ln відповідь</numerusform>
            <numerusform>Прострочено %Ln відповіді</numerusform>
            <numerusform>Прострочено %Ln відповідей</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer stays overdue: for the head</source>
        <translation>Відповідь досі прострочено: для керівника</translation>
    </message>
    <message>
        <source>A complaint that is probably a key client's</source>
        <translation>Скарга, ймовірно, від ключового клієнта</translation>
    </message>
    <message>
        <source>Something stands out from the usual</source>
        <translation>Щось виходить за межі звичайного</translation>
    </message>
    <message>
        <source>A client shows signs of leaving</source>
        <translation>У клієнта ознаки відходу</translation>
    </message>
    <message>
        <source>The reason of a measure is back: it is open again</source>
        <translation>Причина повернулася: захід знову відкрито</translation>
    </message>
    <message>
        <source>Mention Monitor goes on here</source>
        <translation>Mention Monitor продовжує працювати тут</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open case(s)</source>
        <translation>
            <numerusform>%Ln відкрита справа</numerusform>
            <numerusform>%Ln відкриті справи</numerusform>
            <numerusform>%Ln відкритих справ</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Відкрити вікно</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Mention Monitor</source>
        <translation>Mention Monitor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stand out from the usual</source>
        <translation>
            <numerusform>%Ln сигнал: щось незвичне</numerusform>
            <numerusform>%Ln сигнали: щось незвичне</numerusform>
            <numerusform>%Ln сигналів: щось незвичне</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new complaint(s) came in the quiet hours</source>
        <translation>
            <numerusform>%Ln нова скарга за тихі години</numerusform>
            <numerusform>%Ln нові скарги за тихі години</numerusform>
            <numerusform>%Ln нових скарг за тихі години</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) wait since the quiet hours</source>
        <translation>
            <numerusform>З тихих годин чекає %Ln справа</numerusform>
            <numerusform>З тихих годин чекають %Ln справи</numerusform>
            <numerusform>З тихих годин чекають %Ln справ</numerusform>
        </translation>
    </message>
    <message>
        <source>New complaint: %1</source>
        <translation>Нова скарга: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) to look at</source>
        <translation>
            <numerusform>%Ln згадка чекає перегляду</numerusform>
            <numerusform>%Ln згадки чекають перегляду</numerusform>
            <numerusform>%Ln згадок чекають перегляду</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) need(s) you</source>
        <translation>
            <numerusform>%Ln місцю потрібні ви</numerusform>
            <numerusform>%Ln місцям потрібні ви</numerusform>
            <numerusform>%Ln місцям потрібні ви</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Зупинити читання</translation>
    </message>
    <message>
        <source>Read all places now</source>
        <translation>Прочитати всі місця</translation>
    </message>
    <message>
        <source>Pause watching</source>
        <translation>Призупинити спостереження</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Продовжити спостереження</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln прострочена</numerusform>
            <numerusform>%Ln прострочені</numerusform>
            <numerusform>%Ln прострочено</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>пауза</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>undone: %1</source>
        <translation>скасовано: %1</translation>
    </message>
    <message>
        <source>put back as new</source>
        <translation>повернено до нових</translation>
    </message>
    <message>
        <source>read</source>
        <translation>прочитано</translation>
    </message>
    <message>
        <source>put into a case</source>
        <translation>внесено до справи</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>відповіли</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>not about us</source>
        <translation>не про нас</translation>
    </message>
    <message>
        <source>kind corrected</source>
        <translation>вид виправлено</translation>
    </message>
    <message>
        <source>tone corrected</source>
        <translation>тон виправлено</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>нотатку написано</translation>
    </message>
    <message>
        <source>name added</source>
        <translation>назву додано</translation>
    </message>
    <message>
        <source>name changed</source>
        <translation>назву змінено</translation>
    </message>
    <message>
        <source>word excluded</source>
        <translation>слово виключено</translation>
    </message>
    <message>
        <source>rule made</source>
        <translation>правило створено</translation>
    </message>
    <message>
        <source>rule dropped</source>
        <translation>правило знято</translation>
    </message>
    <message>
        <source>given to somebody</source>
        <translation>доручено</translation>
    </message>
    <message>
        <source>tag put on</source>
        <translation>мітку поставлено</translation>
    </message>
    <message>
        <source>tag taken off</source>
        <translation>мітку знято</translation>
    </message>
    <message>
        <source>tag made</source>
        <translation>мітку створено</translation>
    </message>
    <message>
        <source>tag changed</source>
        <translation>мітку змінено</translation>
    </message>
    <message>
        <source>tag removed</source>
        <translation>мітку вилучено</translation>
    </message>
    <message>
        <source>view kept</source>
        <translation>вигляд збережено</translation>
    </message>
    <message>
        <source>view removed</source>
        <translation>вигляд вилучено</translation>
    </message>
    <message>
        <source>name removed</source>
        <translation>назву прибрано</translation>
    </message>
    <message>
        <source>place added</source>
        <translation>місце додано</translation>
    </message>
    <message>
        <source>place changed</source>
        <translation>місце змінено</translation>
    </message>
    <message>
        <source>place switched on</source>
        <translation>місце ввімкнено</translation>
    </message>
    <message>
        <source>place switched off</source>
        <translation>місце вимкнено</translation>
    </message>
    <message>
        <source>place removed</source>
        <translation>місце прибрано</translation>
    </message>
    <message>
        <source>brought in by hand</source>
        <translation>внесено вручну</translation>
    </message>
    <message>
        <source>case opened</source>
        <translation>справу відкрито</translation>
    </message>
    <message>
        <source>case changed</source>
        <translation>справу змінено</translation>
    </message>
    <message>
        <source>note in the case</source>
        <translation>нотатка у справі</translation>
    </message>
    <message>
        <source>holding reply published</source>
        <translation>проміжну відповідь опубліковано</translation>
    </message>
    <message>
        <source>answer published</source>
        <translation>відповідь опубліковано</translation>
    </message>
    <message>
        <source>told what we changed</source>
        <translation>розповіли, що змінили</translation>
    </message>
    <message>
        <source>answered and closed</source>
        <translation>відповіли й закрили</translation>
    </message>
    <message>
        <source>owner changed</source>
        <translation>змінено відповідального</translation>
    </message>
    <message>
        <source>follows the case</source>
        <translation>стежить за справою</translation>
    </message>
    <message>
        <source>no longer follows the case</source>
        <translation>більше не стежить за справою</translation>
    </message>
    <message>
        <source>mention taken into the case</source>
        <translation>згадку включено до справи</translation>
    </message>
    <message>
        <source>mention given back to the inbox</source>
        <translation>згадку повернуто до вхідних</translation>
    </message>
    <message>
        <source>answer drafted</source>
        <translation>складено чернетку відповіді</translation>
    </message>
    <message>
        <source>draft changed</source>
        <translation>чернетку змінено</translation>
    </message>
    <message>
        <source>draft thrown away</source>
        <translation>чернетку видалено</translation>
    </message>
    <message>
        <source>draft approved</source>
        <translation>чернетку схвалено</translation>
    </message>
    <message>
        <source>draft published</source>
        <translation>чернетку опубліковано</translation>
    </message>
    <message>
        <source>answer taken out</source>
        <translation>відповідь прибрано зі справи</translation>
    </message>
    <message>
        <source>question needs no answer</source>
        <translation>питання не потребує відповіді</translation>
    </message>
    <message>
        <source>clocks paused</source>
        <translation>відлік зупинено</translation>
    </message>
    <message>
        <source>clocks going on</source>
        <translation>відлік продовжено</translation>
    </message>
    <message>
        <source>satisfaction noted</source>
        <translation>відзначено задоволеність</translation>
    </message>
    <message>
        <source>found in the thread</source>
        <translation>знайдено в обговоренні</translation>
    </message>
    <message>
        <source>probably a key client's</source>
        <translation>ймовірно, від ключового клієнта</translation>
    </message>
    <message>
        <source>key client confirmed</source>
        <translation>ключового клієнта підтверджено</translation>
    </message>
    <message>
        <source>not the key client's</source>
        <translation>не від ключового клієнта</translation>
    </message>
    <message>
        <source>key client left open again</source>
        <translation>ключовий клієнт знову під питанням</translation>
    </message>
    <message>
        <source>known by one thing more</source>
        <translation>додано ознаку клієнта</translation>
    </message>
    <message>
        <source>known by one thing less</source>
        <translation>видалено ознаку клієнта</translation>
    </message>
    <message>
        <source>own account added</source>
        <translation>додано власний обліковий запис</translation>
    </message>
    <message>
        <source>own account removed</source>
        <translation>видалено власний обліковий запис</translation>
    </message>
    <message>
        <source>role of a colleague set</source>
        <translation>задано роль колеги</translation>
    </message>
    <message>
        <source>colleague removed</source>
        <translation>колегу видалено зі списку</translation>
    </message>
    <message>
        <source>statement added</source>
        <translation>твердження додано</translation>
    </message>
    <message>
        <source>statement corrected</source>
        <translation>твердження виправлено</translation>
    </message>
    <message>
        <source>statement removed</source>
        <translation>твердження прибрано</translation>
    </message>
    <message>
        <source>statement checked</source>
        <translation>твердження перевірено</translation>
    </message>
    <message>
        <source>statements found</source>
        <translation>знайдено твердження</translation>
    </message>
    <message>
        <source>compensation proposed</source>
        <translation>відшкодування запропоновано</translation>
    </message>
    <message>
        <source>compensation approved</source>
        <translation>відшкодування схвалено</translation>
    </message>
    <message>
        <source>compensation refused</source>
        <translation>відшкодування відхилено</translation>
    </message>
    <message>
        <source>compensation given</source>
        <translation>відшкодування видано</translation>
    </message>
    <message>
        <source>compensation removed</source>
        <translation>відшкодування прибрано</translation>
    </message>
    <message>
        <source>measure begun</source>
        <translation>захід розпочато</translation>
    </message>
    <message>
        <source>measure changed</source>
        <translation>захід змінено</translation>
    </message>
    <message>
        <source>measure done</source>
        <translation>захід виконано</translation>
    </message>
    <message>
        <source>measure works</source>
        <translation>захід діє</translation>
    </message>
    <message>
        <source>measure open again</source>
        <translation>захід знову відкрито</translation>
    </message>
    <message>
        <source>measure dropped</source>
        <translation>захід скасовано</translation>
    </message>
    <message>
        <source>told what we changed there</source>
        <translation>розказано, що змінили</translation>
    </message>
    <message>
        <source>place passed over</source>
        <translation>місце пропущено</translation>
    </message>
    <message>
        <source>records brought in</source>
        <translation>записи внесено</translation>
    </message>
    <message>
        <source>records taken back</source>
        <translation>записи відкликано</translation>
    </message>
    <message>
        <source>columns of a table kept</source>
        <translation>стовпці таблиці запам'ятано</translation>
    </message>
    <message>
        <source>columns of a table forgotten</source>
        <translation>стовпці таблиці забуто</translation>
    </message>
    <message>
        <source>folder of records read by itself</source>
        <translation>тека записів читається автоматично</translation>
    </message>
    <message>
        <source>folder of records no longer read</source>
        <translation>тека записів більше не читається</translation>
    </message>
    <message>
        <source>own words for a tactic</source>
        <translation>власні слова для тактики</translation>
    </message>
    <message>
        <source>client changed</source>
        <translation>клієнта змінено</translation>
    </message>
    <message>
        <source>clients changed</source>
        <translation>клієнтів змінено</translation>
    </message>
    <message>
        <source>client added</source>
        <translation>клієнта додано</translation>
    </message>
    <message>
        <source>tiers of clients set</source>
        <translation>рівні клієнтів визначено</translation>
    </message>
    <message>
        <source>person added</source>
        <translation>контактну особу додано</translation>
    </message>
    <message>
        <source>person changed</source>
        <translation>контактну особу змінено</translation>
    </message>
    <message>
        <source>person removed</source>
        <translation>контактну особу вилучено</translation>
    </message>
    <message>
        <source>number of the firm added</source>
        <translation>номер фірми додано</translation>
    </message>
    <message>
        <source>number of the firm removed</source>
        <translation>номер фірми вилучено</translation>
    </message>
    <message>
        <source>legal entity added</source>
        <translation>юридичну особу додано</translation>
    </message>
    <message>
        <source>legal entity changed</source>
        <translation>юридичну особу змінено</translation>
    </message>
    <message>
        <source>legal entity removed</source>
        <translation>юридичну особу вилучено</translation>
    </message>
    <message>
        <source>wish noted</source>
        <translation>побажання записано</translation>
    </message>
    <message>
        <source>wish changed</source>
        <translation>побажання змінено</translation>
    </message>
    <message>
        <source>wish removed</source>
        <translation>побажання вилучено</translation>
    </message>
    <message>
        <source>two clients kept apart</source>
        <translation>двох клієнтів залишено окремо</translation>
    </message>
    <message>
        <source>clients joined</source>
        <translation>клієнтів об’єднано</translation>
    </message>
    <message>
        <source>client handed over</source>
        <translation>клієнта передано</translation>
    </message>
    <message>
        <source>day added to the calendar</source>
        <translation>день додано до календаря</translation>
    </message>
    <message>
        <source>day removed from the calendar</source>
        <translation>день вилучено з календаря</translation>
    </message>
    <message>
        <source>plan of contacts changed</source>
        <translation>план контактів змінено</translation>
    </message>
    <message>
        <source>contact logged</source>
        <translation>контакт записано</translation>
    </message>
    <message>
        <source>contact changed</source>
        <translation>контакт змінено</translation>
    </message>
    <message>
        <source>contact removed</source>
        <translation>контакт вилучено</translation>
    </message>
    <message>
        <source>score added</source>
        <translation>оцінку додано</translation>
    </message>
    <message>
        <source>score removed</source>
        <translation>оцінку вилучено</translation>
    </message>
    <message>
        <source>clients imported</source>
        <translation>клієнтів імпортовано</translation>
    </message>
    <message>
        <source>people imported</source>
        <translation>контактних осіб імпортовано</translation>
    </message>
    <message>
        <source>legal entities imported</source>
        <translation>юридичних осіб імпортовано</translation>
    </message>
    <message>
        <source>orders and invoices imported</source>
        <translation>замовлення й рахунки імпортовано</translation>
    </message>
    <message>
        <source>contacts imported</source>
        <translation>контакти імпортовано</translation>
    </message>
    <message>
        <source>scores imported</source>
        <translation>оцінки імпортовано</translation>
    </message>
    <message>
        <source>client tables watched</source>
        <translation>за таблицями клієнтів ведеться спостереження</translation>
    </message>
    <message>
        <source>client tables no longer watched</source>
        <translation>за таблицями клієнтів більше не спостерігають</translation>
    </message>
    <message>
        <source>what was learnt switched on or off</source>
        <translation>вивчене увімкнено або вимкнено</translation>
    </message>
    <message>
        <source>signal seen</source>
        <translation>сигнал переглянуто</translation>
    </message>
    <message>
        <source>signal set aside</source>
        <translation>сигнал відхилено</translation>
    </message>
    <message>
        <source>signal open again</source>
        <translation>сигнал знову відкрито</translation>
    </message>
    <message>
        <source>occasion made</source>
        <translation>привід створено</translation>
    </message>
    <message>
        <source>sign of loss open again</source>
        <translation>ознака відходу знову відкрита</translation>
    </message>
    <message>
        <source>sign of loss acknowledged</source>
        <translation>ознаку відходу взято до відома</translation>
    </message>
    <message>
        <source>sign of loss called false</source>
        <translation>ознаку відходу визнано хибною</translation>
    </message>
    <message>
        <source>threshold of signs changed</source>
        <translation>поріг ознак змінено</translation>
    </message>
    <message>
        <source>plan to keep a client</source>
        <translation>план утримання клієнта</translation>
    </message>
    <message>
        <source>client kept</source>
        <translation>клієнта утримано</translation>
    </message>
    <message>
        <source>client lost</source>
        <translation>клієнта втрачено</translation>
    </message>
    <message>
        <source>win-back begun</source>
        <translation>повернення розпочато</translation>
    </message>
    <message>
        <source>client returned</source>
        <translation>клієнт повернувся</translation>
    </message>
    <message>
        <source>client let go</source>
        <translation>клієнта відпущено</translation>
    </message>
    <message>
        <source>win-back given up</source>
        <translation>повернення припинено</translation>
    </message>
    <message>
        <source>loss described</source>
        <translation>втрату описано</translation>
    </message>
    <message>
        <source>steps planned</source>
        <translation>кроки заплановано</translation>
    </message>
    <message>
        <source>step changed</source>
        <translation>крок змінено</translation>
    </message>
    <message>
        <source>step dropped</source>
        <translation>крок скасовано</translation>
    </message>
    <message>
        <source>author erased</source>
        <translation>автора стерто</translation>
    </message>
    <message>
        <source>case: %1</source>
        <translation>справа: %1</translation>
    </message>
    <message>
        <source>occasion: %1</source>
        <translation>привід: %1</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Not checked yet</source>
        <translation>Не перевірено</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Підтверджено</translation>
    </message>
    <message>
        <source>True in part</source>
        <translation>Правда частково</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Спростовано</translation>
    </message>
    <message>
        <source>Can't be checked</source>
        <translation>Не можна перевірити</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Inbox</source>
        <translation>Вхідні</translation>
    </message>
    <message>
        <source>Complaints to answer</source>
        <translation>Скарги без відповіді</translation>
    </message>
    <message>
        <source>Questions and thanks</source>
        <translation>Запитання й подяки</translation>
    </message>
    <message>
        <source>Given to me</source>
        <translation>Доручено мені</translation>
    </message>
    <message>
        <source>News of clients</source>
        <translation>Новини клієнтів</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Треба перевірити</translation>
    </message>
    <message>
        <source>Second look: what was thrown out</source>
        <translation>Другий погляд: відкинуте</translation>
    </message>
    <message>
        <source>Second look: twenty of last week</source>
        <translation>Другий погляд: двадцять за минулий тиждень</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Voice of the customer</source>
        <translation>Голос клієнта</translation>
    </message>
    <message>
        <source>What clients answered when they were asked, beside the tone of what they write and say.</source>
        <translation>Що клієнти відповіли на запитання, поруч із тоном того, що вони пишуть і кажуть.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Text to publish</source>
        <translation>Текст для публікації</translation>
    </message>
    <message>
        <source>Bring in answers…</source>
        <translation>Завантажити відповіді…</translation>
    </message>
    <message>
        <source>Answers by client</source>
        <translation>Відповіді за клієнтами</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
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
        <translation>Після справи, %</translation>
    </message>
    <message>
        <source>Tone of posts</source>
        <translation>Тон дописів</translation>
    </message>
    <message>
        <source>Tone of contacts</source>
        <translation>Тон контактів</translation>
    </message>
    <message>
        <source>No answer of this quarter yet: bring in a table, or note one on the page of a client.</source>
        <translation>У цьому кварталі відповідей ще немає: завантажте таблицю або запишіть відповідь на сторінці клієнта.</translation>
    </message>
    <message>
        <source>The text is copied; paste it where it is published.</source>
        <translation>Текст скопійовано; вставте його там, де публікуєте.</translation>
    </message>
    <message>
        <source>Nobody answered in this quarter.</source>
        <translation>У цьому кварталі ніхто не відповів.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Усі разом</translation>
    </message>
    <message>
        <source>Quarter %1 of %2</source>
        <translation>%1 квартал %2</translation>
    </message>
</context>
<context>
    <name>Warned</name>
    <message numerus="yes">
        <source>%n character(s) too long for this site.</source>
        <translation>
            <numerusform>На %n знак довше, ніж допускає сайт.</numerusform>
            <numerusform>На %n знаки довше, ніж допускає сайт.</numerusform>
            <numerusform>На %n знаків довше, ніж допускає сайт.</numerusform>
        </translation>
    </message>
    <message>
        <source>This apologises for what nobody has confirmed.</source>
        <translation>Це вибачення за те, чого ніхто не підтвердив.</translation>
    </message>
    <message>
        <source>This denies what is confirmed.</source>
        <translation>Це заперечення того, що підтверджено.</translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Watch a competitor or a line of business</source>
        <translation>Стежити за конкурентом або галуззю</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Стежити</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Що це</translation>
    </message>
    <message>
        <source>Its news become cards for the clients who asked about competitors; a firm that complains of it under its own name is shown to the head as a lead.</source>
        <translation>Його новини стають картками для клієнтів, які питали про конкурентів; фірму, що скаржиться на нього від свого імені, показують керівникові як можливого клієнта.</translation>
    </message>
    <message>
        <source>A sector as the news call it, such as “building materials”: an event told of it lists all clients of that line of business and region at once, gold first.</source>
        <translation>Галузь, як її називають новини, наприклад «будматеріали»: подія в ній одразу збирає всіх клієнтів цієї галузі й регіону, золоті — першими.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Напишіть назву.</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>from</source>
        <translation>з</translation>
    </message>
    <message>
        <source>until</source>
        <translation>до</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Why did I not get this?</source>
        <translation>Чому цього немає в списку?</translation>
    </message>
    <message>
        <source>Paste the address of a post that you miss: here stands what became of it.</source>
        <translation>Вставте адресу допису, якого вам бракує, і стане видно, що з ним сталося.</translation>
    </message>
    <message>
        <source>Address of the post</source>
        <translation>Адреса допису</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Дізнатися</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>“%1” is switched on and is being read.</source>
        <translation>«%1» увімкнено і читається.</translation>
    </message>
    <message>
        <source>This is no address on the web. Write it like https://forum.example/.</source>
        <translation>Це не адреса в інтернеті. Напишіть її так: https://forum.example/.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more place(s) on this site</source>
        <translation>
            <numerusform>і ще %Ln місце на цьому сайті</numerusform>
            <numerusform>і ще %Ln місця на цьому сайті</numerusform>
            <numerusform>і ще %Ln місць на цьому сайті</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is being read.</source>
        <translation>«%1» читається.</translation>
    </message>
    <message>
        <source>It was found, and somebody marked it as not about you.</source>
        <translation>Повідомлення знайдено, але хтось позначив, що воно не про вас.</translation>
    </message>
    <message>
        <source>If it is, bring it back: it then stands among the new ones.</source>
        <translation>Якщо воно про вас, поверніть його: тоді воно стане серед нових.</translation>
    </message>
    <message>
        <source>Show the mention</source>
        <translation>Показати згадку</translation>
    </message>
    <message>
        <source>See the names we watch</source>
        <translation>Подивитися, кого шукаємо</translation>
    </message>
    <message>
        <source>Switch it on and read it</source>
        <translation>Увімкнути й прочитати</translation>
    </message>
    <message>
        <source>Read it now</source>
        <translation>Прочитати зараз</translation>
    </message>
    <message>
        <source>See the place</source>
        <translation>Подивитися місце</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>Ввести ключ</translation>
    </message>
    <message>
        <source>Add the page of the post…</source>
        <translation>Додати сторінку допису…</translation>
    </message>
    <message>
        <source>Watch it again…</source>
        <translation>Спостерігати знову…</translation>
    </message>
    <message>
        <source>See how it comes in…</source>
        <translation>Як це потрапляє сюди…</translation>
    </message>
    <message>
        <source>It was found and taken for noise: a vacancy, a directory, a reseller’s listing.</source>
        <translation>Повідомлення знайдено і прийнято за шум: вакансія, довідник, оголошення перекупника.</translation>
    </message>
    <message>
        <source>If it is none, bring it back: it then stands among the new ones.</source>
        <translation>Якщо це не шум, поверніть його: тоді воно стане серед нових.</translation>
    </message>
    <message>
        <source>It was found and taken for your own voice: a post of your company itself.</source>
        <translation>Повідомлення знайдено і прийнято за ваше власне: його написала сама ваша компанія.</translation>
    </message>
    <message>
        <source>If somebody else wrote it, bring it back: it then stands among the new ones.</source>
        <translation>Якщо його написав хтось інший, поверніть його: тоді воно стане серед нових.</translation>
    </message>
    <message>
        <source>It was found, and a rule of yours throws it out.</source>
        <translation>Повідомлення знайдено, але його відкидає ваше правило.</translation>
    </message>
    <message>
        <source>Show it: there the rule can be seen and dropped.</source>
        <translation>Покажіть його: там видно правило, там же його можна зняти.</translation>
    </message>
    <message>
        <source>Its posts and cases stay; new ones come once it is watched again.</source>
        <translation>Його повідомлення і справи залишилися; нові прийдуть, коли за ним знову спостерігатимуть.</translation>
    </message>
    <message>
        <source>What was passed over stands with the visits of the place.</source>
        <translation>Що було пропущено, видно серед відвідувань цього місця.</translation>
    </message>
    <message>
        <source>“%1” is on this site, but is switched off.</source>
        <translation>На цьому сайті є місце «%1», але воно вимкнене.</translation>
    </message>
    <message>
        <source>“%1” is on this site, but was not read yet.</source>
        <translation>На цьому сайті є місце «%1», але його ще не прочитано.</translation>
    </message>
    <message>
        <source>This is “%1” itself: it is watched and was read.</source>
        <translation>Це і є місце «%1»: воно під наглядом і прочитане.</translation>
    </message>
    <message>
        <source>Paste the address of one of its posts to learn what became of that.</source>
        <translation>Вставте адресу одного з його повідомлень, щоб дізнатися, що з ним сталося.</translation>
    </message>
    <message>
        <source>“%1” brings posts of any site, and did not show all.</source>
        <translation>Місце «%1» приносить повідомлення з будь-яких сайтів, але показало не все.</translation>
    </message>
    <message>
        <source>“%1” is on this site and has older pages that are still to be read.</source>
        <translation>У місця «%1» на цьому сайті є давніші сторінки, їх ще не прочитано.</translation>
    </message>
    <message>
        <source>Each visit goes further back.</source>
        <translation>З кожним відвідуванням програма заходить далі назад.</translation>
    </message>
    <message>
        <source>“%1” is on this site and was read, but this post was never shown there.</source>
        <translation>Місце «%1» на цьому сайті прочитано, але цього допису там не було.</translation>
    </message>
    <message>
        <source>It is in the list.</source>
        <translation>Він є в списку.</translation>
    </message>
    <message>
        <source>A filter may hide it, or it was marked as done.</source>
        <translation>Можливо, його приховує фільтр або він позначений як готовий.</translation>
    </message>
    <message>
        <source>It was read, and names nobody whom we watch.</source>
        <translation>Його прочитано, але нікого з тих, кого ми шукаємо, він не називає.</translation>
    </message>
    <message>
        <source>If it does mean you, add the written form it uses; posts read before are searched anew.</source>
        <translation>Якщо мова все ж про вас, додайте форму, якою вас там називають: прочитане буде переглянуто знову.</translation>
    </message>
    <message>
        <source>It was read, named nobody whom we watched then, and its text was let go.</source>
        <translation>Його прочитано, нікого з тих, кого ми тоді шукали, він не називав, і текст не збережено.</translation>
    </message>
    <message>
        <source>How long such texts are kept stands in the settings.</source>
        <translation>Скільки зберігати такі тексти, задається в налаштуваннях.</translation>
    </message>
    <message>
        <source>The site’s rules for programs (robots.txt) keep us away from this page.</source>
        <translation>Правила сайту для програм (robots.txt) не пускають нас на цю сторінку.</translation>
    </message>
    <message>
        <source>What is said there comes in by hand: add the mention with its address and text.</source>
        <translation>Сказане там вносять вручну: додайте згадку з адресою і текстом.</translation>
    </message>
    <message>
        <source>This site is not crawled.</source>
        <translation>Цей сайт програма не читає.</translation>
    </message>
    <message>
        <source>No place on this site is watched.</source>
        <translation>На цьому сайті немає жодного місця під спостереженням.</translation>
    </message>
    <message>
        <source>Add it: the program finds out how to read it.</source>
        <translation>Додайте його: програма сама з’ясує, як його читати.</translation>
    </message>
    <message>
        <source>“%1” is on this site, but was removed on %2.</source>
        <translation>На цьому сайті було місце «%1», його прибрали %2.</translation>
    </message>
    <message>
        <source>If it is newer, it stands where this place does not look: add its page as a place.</source>
        <translation>Якщо воно новіше, воно стоїть там, куди це місце не дивиться: додайте його сторінку як місце.</translation>
    </message>
    <message>
        <source>It may stand on another page of the site: add that page as a place.</source>
        <translation>Можливо, він на іншій сторінці сайту: додайте її як місце.</translation>
    </message>
    <message>
        <source>“%1” is on this site and was read back to %2, but did not show this post.</source>
        <translation>На цьому сайті є місце «%1»; його прочитано вглиб до %2, але цього повідомлення там не було.</translation>
    </message>
    <message>
        <source>“%1” can't be read.</source>
        <translation>«%1» прочитати не вдається.</translation>
    </message>
    <message>
        <source>“%1” showed it, but it could not be read.</source>
        <translation>«%1» його показує, але прочитати не вдалося.</translation>
    </message>
</context>
<context>
    <name>Winback</name>
    <message numerus="yes">
        <source>%n of the first three orders went through</source>
        <translation>
            <numerusform>пройшло %n з перших трьох замовлень</numerusform>
            <numerusform>пройшли %n з перших трьох замовлень</numerusform>
            <numerusform>пройшли %n з перших трьох замовлень</numerusform>
        </translation>
    </message>
    <message>
        <source>probably lost already</source>
        <translation>ймовірно, вже втрачено</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Як справи</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Наступний крок</translation>
    </message>
    <message>
        <source>ordered again %1</source>
        <translation>знову замовив %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>з %1</translation>
    </message>
    <message>
        <source>nobody's</source>
        <translation>нічий</translation>
    </message>
    <message>
        <source>The plan is changed.</source>
        <translation>План змінено.</translation>
    </message>
    <message>
        <source>Learnt: a false alarm there.</source>
        <translation>Враховано: там це хибна тривога.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>It is a sign again.</source>
        <translation>Це знову ознака.</translation>
    </message>
    <message>
        <source>See the plan</source>
        <translation>Показати план</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) proposed.</source>
        <translation>
            <numerusform>Запропоновано %n крок.</numerusform>
            <numerusform>Запропоновано %n кроки.</numerusform>
            <numerusform>Запропоновано %n кроків.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is to be kept: steps are proposed.</source>
        <translation>Утримуємо: %1; кроки запропоновано.</translation>
    </message>
    <message>
        <source>Everything that fits is in the plan already.</source>
        <translation>Усе відповідне вже в плані.</translation>
    </message>
    <message>
        <source>%1 is written down as lost.</source>
        <translation>Записано як втраченого: %1.</translation>
    </message>
    <message>
        <source>%1 came back; its first three orders are watched at every step.</source>
        <translation>Повернувся: %1; перші три замовлення спостерігаються на кожному кроці.</translation>
    </message>
    <message>
        <source>%1 stays.</source>
        <translation>Лишається: %1.</translation>
    </message>
    <message>
        <source>Given up for now.</source>
        <translation>Поки полишено.</translation>
    </message>
    <message>
        <source>%1 is let go.</source>
        <translation>Відпущено: %1.</translation>
    </message>
    <message>
        <source>The reason is kept.</source>
        <translation>Причину записано.</translation>
    </message>
    <message>
        <source>The step is not tried.</source>
        <translation>Крок не пробуємо.</translation>
    </message>
    <message numerus="yes">
        <source>Watched are requests, orders, invoices, usage, contacts, complaints and tone of %Ln client(s), each against its own rhythm.</source>
        <translation>
            <numerusform>Спостерігаються запити, замовлення, рахунки, використання, контакти, скарги й тон %Ln клієнта за його власним ритмом.</numerusform>
            <numerusform>Спостерігаються запити, замовлення, рахунки, використання, контакти, скарги й тон %Ln клієнтів, кожного за його ритмом.</numerusform>
            <numerusform>Спостерігаються запити, замовлення, рахунки, використання, контакти, скарги й тон %Ln клієнтів, кожного за його ритмом.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Втрачено</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Зв'язалися</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Повернулися</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Відпущено</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Витрачено</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>не сказано</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Thresholds…</source>
        <translation>Пороги…</translation>
    </message>
    <message>
        <source>What counts as a sign of leaving, and how heavily</source>
        <translation>Що вважати ознакою відходу і скільки це важить</translation>
    </message>
    <message>
        <source>Clients that may leave or left</source>
        <translation>Клієнти, які можуть піти або пішли</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation>Можуть піти</translation>
    </message>
    <message>
        <source>Being kept or won back</source>
        <translation>Утримуємо або повертаємо</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Повернулися</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>No table of orders, requests, invoices or usage was brought in yet: only contacts, complaints and tone can tell.</source>
        <translation>Таблиць із замовленнями, запитами, рахунками чи використанням ще не завантажували: судити можна лише з контактів, скарг і тону.</translation>
    </message>
    <message>
        <source>The tables that were brought in tell of trade up to %1.</source>
        <translation>Завантажені таблиці розповідають про торгівлю до %1.</translation>
    </message>
    <message>
        <source>No key client was there a year ago: no loss rate can be told yet.</source>
        <translation>Рік тому ключових клієнтів не було: частка втрат поки невідома.</translation>
    </message>
    <message>
        <source>Loss rate: %1, that is %2 of %3 key clients in the twelve months up to %4</source>
        <translation>Частка втрат: %1, тобто %2 з %3 ключових клієнтів за дванадцять місяців до %4</translation>
    </message>
    <message>
        <source>The quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Nothing ended yet</source>
        <translation>Поки нічого не завершено</translation>
    </message>
    <message>
        <source>Clients who stayed, were let go or given up are listed here.</source>
        <translation>Тут клієнти, які залишилися, відпущені або яких більше не намагаються повернути.</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>За причинами</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>За розрядами</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>За відповідальними</translation>
    </message>
    <message>
        <source>By channel of what was tried</source>
        <translation>За способами</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Усі разом</translation>
    </message>
    <message>
        <source>Nobody seems to be leaving</source>
        <translation>Схоже, ніхто не йде</translation>
    </message>
    <message>
        <source>No plan is under way</source>
        <translation>Планів у роботі немає</translation>
    </message>
    <message>
        <source>Press P on a client that may leave, or choose “Keep or win back” on the page of any client: fitting steps are proposed as a plan.</source>
        <translation>Натисніть P на клієнті, який може піти, або виберіть «Втримати чи повернути» на сторінці будь-якого клієнта: відповідні кроки буде запропоновано як план.</translation>
    </message>
    <message>
        <source>Nobody came back yet</source>
        <translation>Поки ніхто не повернувся</translation>
    </message>
    <message>
        <source>The first three orders of a client who comes back are watched at every step.</source>
        <translation>Перші три замовлення клієнта, що повернувся, спостерігаються на кожному кроці.</translation>
    </message>
</context>
<context>
    <name>WinbackPane</name>
    <message>
        <source>Log a contact…</source>
        <translation>Записати контакт…</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Відкрити клієнта</translation>
    </message>
    <message>
        <source>Is lost…</source>
        <translation>Втрачено…</translation>
    </message>
    <message>
        <source>Propose steps</source>
        <translation>Запропонувати кроки</translation>
    </message>
    <message>
        <source>Let go…</source>
        <translation>Відпустити…</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Повернувся</translation>
    </message>
    <message>
        <source>Signs of loss</source>
        <translation>Ознаки відходу</translation>
    </message>
    <message>
        <source>The work on it</source>
        <translation>Робота з ним</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Додати крок</translation>
    </message>
    <message>
        <source>First orders since it came back</source>
        <translation>Перші замовлення після повернення</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Що кажуть вони</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Що з'ясували ми</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) since</source>
        <translation>
            <numerusform>відтоді %n скарга</numerusform>
            <numerusform>відтоді %n скарги</numerusform>
            <numerusform>відтоді %n скарг</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it: make a plan</source>
        <translation>Утримати: скласти план</translation>
    </message>
    <message>
        <source>nobody's</source>
        <translation>нічий</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Order %1 of %2</source>
        <translation>Замовлення %1 від %2</translation>
    </message>
    <message>
        <source>The fall reads: %1</source>
        <translation>Спад читається так: %1</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>втрачено %1</translation>
    </message>
    <message>
        <source>asked why %1</source>
        <translation>спитали чому %1</translation>
    </message>
    <message>
        <source>came back %1</source>
        <translation>повернувся %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>зроблено %1</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Зроблено…</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Не пробуємо</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>Лишається</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>почато %1</translation>
    </message>
    <message>
        <source>Tried in vain</source>
        <translation>Пробували марно</translation>
    </message>
    <message>
        <source>On the grounds of: %1</source>
        <translation>Підстави: %1</translation>
    </message>
    <message>
        <source>No order since %1 yet. Delivery, invoice, payment and a call are watched at each of the first three; any slip is critical.</source>
        <translation>З %1 замовлень ще не було. У кожного з перших трьох спостерігаються постачання, рахунок, оплата й дзвінок; будь-який збій критичний.</translation>
    </message>
    <message>
        <source>spent %1</source>
        <translation>витрачено %1</translation>
    </message>
</context>
<context>
    <name>WishDialog</name>
    <message>
        <source>When we have it, everybody who wanted it is told first.</source>
        <translation>Коли це з'явиться, першими дізнаються ті, хто просив.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>What they wanted</source>
        <translation>Чого хотіли</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Хто сказав</translation>
    </message>
    <message>
        <source>There since</source>
        <translation>Є з</translation>
    </message>
    <message>
        <source>Wish of %1</source>
        <translation>Побажання: %1</translation>
    </message>
    <message>
        <source>Remove the wish</source>
        <translation>Прибрати побажання</translation>
    </message>
    <message>
        <source>Say in a few words what they wanted.</source>
        <translation>Скажіть коротко, чого хотіли.</translation>
    </message>
    <message>
        <source>This is no day: write it like 31.12.2026.</source>
        <translation>Це не дата: напишіть так: 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>WordChips</name>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Take “%1” away</source>
        <translation>Прибрати «%1»</translation>
    </message>
</context>
<context>
    <name>WordDiff</name>
    <message>
        <source>Changed, seen %1</source>
        <translation>Змінено, помічено %1</translation>
    </message>
</context>
<context>
    <name>WorkRole</name>
    <message>
        <source>PR officer</source>
        <translation>Піарник</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Керівник</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Читач</translation>
    </message>
</context>
<context>
    <name>Worth</name>
    <message>
        <source>Worth the effort: %1</source>
        <translation>Варто зусиль: %1</translation>
    </message>
    <message>
        <source>Rather let it go: %1</source>
        <translation>Краще відпустити: %1</translation>
    </message>
    <message>
        <source>Ask now why: at leaving people still tell.</source>
        <translation>Спитайте чому зараз: ідучи, ще розповідають.</translation>
    </message>
    <message>
        <source>Lost for long: ask why when there is an offer.</source>
        <translation>Давно втрачено: спитайте чому, коли буде пропозиція.</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>золото</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>срібло</translation>
    </message>
    <message>
        <source>copper</source>
        <translation>мідь</translation>
    </message>
    <message>
        <source>no tier yet</source>
        <translation>поки без розряду</translation>
    </message>
    <message>
        <source>recommends us</source>
        <translation>рекомендує нас</translation>
    </message>
    <message>
        <source>was only forgotten</source>
        <translation>просто забутий</translation>
    </message>
    <message>
        <source>may recover</source>
        <translation>може оговтатися</translation>
    </message>
    <message>
        <source>its need is gone</source>
        <translation>потреба зникла</translation>
    </message>
    <message>
        <source>bought once</source>
        <translation>купив один раз</translation>
    </message>
    <message>
        <source>a pass-through firm</source>
        <translation>транзитна фірма</translation>
    </message>
    <message>
        <source>does not count as a loss</source>
        <translation>не вважається втратою</translation>
    </message>
    <message>
        <source>abuses our people</source>
        <translation>ображає наших людей</translation>
    </message>
</context>
</TS>
