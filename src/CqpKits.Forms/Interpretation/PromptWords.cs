using System.Collections.Frozen;
using CqpKits.French;

namespace CqpKits.Forms.Interpretation;

/// <summary>The prompts that office programs put into a control that somebody emptied, when they do not know its own, in the language of the program.</summary>
public static class PromptWords
{
    private const int Longest = 150;

    /// <summary>Prompts of Word, of Word on the web, of LibreOffice, ONLYOFFICE and WPS; folded.</summary>
    private static readonly FrozenSet<string> OfEditors = new[]
    {
        // French, English.
        "Cliquez ou appuyez ici pour entrer du texte.", "Cliquez ici pour entrer du texte.", "Cliquez ici pour taper du texte.", "Cliquez pour saisir du texte",
        "Cliquez ou appuyez ici pour entrer une date.", "Cliquez ou appuyez pour entrer une date.", "Cliquez ici pour entrer une date.", "Cliquez pour saisir le texte",
        "Choisissez un élément.", "Choisir un élément", "Choisissez une date", "Sélectionner une date", "Entrer une date", "Votre texte ici", "Choisissez un bloc de construction.",
        "Click or tap here to enter text.", "Click here to enter text.", "Click or tap to enter a date.", "Click here to enter a date.", "Click or tap here to enter a date.",
        "Choose an item.", "Choose a date", "Enter a date", "Click to enter text", "Click or tap to enter text.", "Your text here", "Choose a building block.", "Select an item",
        // German, Dutch.
        "Klicken oder tippen Sie hier, um Text einzugeben.", "Klicken Sie hier, um Text einzugeben.", "Wählen Sie ein Element aus.", "Ihr Text hier", "Ihren Text hier eingeben",
        "Klicken oder tippen Sie, um ein Datum einzugeben.", "Klicken Sie hier, um ein Datum einzugeben.", "Wählen Sie ein Datum", "Klicken, um Text einzugeben",
        "Klik of tik om tekst in te voeren.", "Klik hier als u tekst wilt invoeren.", "Klik of tik hier om tekst in te voeren.", "Kies een item.", "Uw tekst hier",
        "Klik of tik om een datum in te voeren.", "Klik hier als u een datum wilt invoeren.",
        // Spanish, Catalan, Portuguese, Italian, Romanian.
        "Haga clic o pulse aquí para escribir texto.", "Haga clic aquí para escribir texto.", "Elija un elemento.", "Haga clic aquí o pulse para escribir una fecha.",
        "Haga clic aquí para escribir una fecha.", "Su texto aquí", "Introduzca su texto aquí", "Feu clic o toqueu aquí per escriure text.", "Trieu un element.",
        "Clique ou toque aqui para introduzir texto.", "Clique aqui para introduzir texto.", "Escolha um item.", "Clique ou toque para introduzir uma data.",
        "Clique aqui para introduzir uma data.", "O seu texto aqui", "Seu texto aqui", "Clique ou toque aqui para inserir o texto.", "Clique aqui para digitar texto.",
        "Escolher um item.", "Clique ou toque aqui para inserir uma data.", "Clique aqui para inserir uma data.", "Clique ou toque para inserir uma data.",
        "Fare clic o toccare qui per immettere il testo.", "Fare clic qui per immettere testo.", "Fare clic qui per immettere il testo.", "Scegliere un elemento.",
        "Fare clic o toccare qui per immettere una data.", "Fare clic qui per immettere una data.", "Il tuo testo qui", "Inserisci qui il tuo testo",
        "Faceți clic sau atingeți aici pentru a introduce text.", "Faceți clic aici pentru a introduce text.", "Alegeți un element.", "Textul dvs. aici",
        "Faceți clic sau atingeți pentru a introduce o dată.",
        // Polish, Czech, Slovak, Hungarian, Croatian, Slovenian, Bulgarian.
        "Kliknij lub naciśnij tutaj, aby wprowadzić tekst.", "Kliknij tutaj, aby wprowadzić tekst.", "Wybierz element.", "Kliknij lub naciśnij, aby wprowadzić datę.", "Twój tekst tutaj",
        "Klikněte nebo klepněte sem a zadejte text.", "Klikněte sem a zadejte text.", "Klikněte nebo klepněte sem a zadejte datum.", "Zvolte položku.", "Sem zadejte text",
        "Kliknite alebo ťuknite sem a zadajte text.", "Kliknutím alebo ťuknutím sem zadajte text.", "Vyberte položku.",
        "Szöveg beírásához kattintson vagy koppintson ide.", "Szöveg beírásához kattintson ide.", "Jelöljön ki egy elemet.", "Dátum megadásához kattintson vagy koppintson ide.",
        "Kliknite ili dodirnite ovdje da biste unijeli tekst.", "Odaberite stavku.", "Kliknite ali tapnite tukaj, če želite vnesti besedilo.", "Izberite element.",
        "Щракнете или докоснете тук, за да въведете текст.", "Изберете елемент.",
        // Swedish, Danish, Norwegian, Finnish, Estonian, Turkish, Greek.
        "Klicka eller tryck här för att ange text.", "Klicka här för att ange text.", "Välj ett objekt.", "Klicka eller tryck här för att ange datum.", "Din text här",
        "Klik eller tryk her for at skrive tekst.", "Klik her for at skrive tekst.", "Klik her for at angive tekst.", "Vælg et element.", "Klik eller tryk for at angive en dato.",
        "Klikk eller trykk her for å skrive inn tekst.", "Klikk her for å skrive inn tekst.", "Velg et element.", "Klikk eller trykk for å skrive inn en dato.",
        "Kirjoita tekstiä napsauttamalla tai napauttamalla tätä.", "Kirjoita tekstiä napsauttamalla tätä.", "Valitse kohde.", "Teksti sisestamiseks klõpsake või puudutage siin.",
        "Metin girmek için buraya tıklayın veya dokunun.", "Metin girmek için burayı tıklatın.", "Bir öğe seçin.", "Tarih girmek için tıklayın veya dokunun.",
        "Κάντε κλικ ή πατήστε εδώ για να εισαγάγετε κείμενο.", "Κάντε κλικ εδώ για να εισαγάγετε κείμενο.", "Επιλέξτε ένα στοιχείο.",
        // Russian, Ukrainian, Arabic, Hebrew, Chinese, Japanese, Korean, Vietnamese.
        "Место для ввода текста.", "Выберите элемент.", "Место для ввода даты.", "Ваш текст", "Введите текст", "Введите ваш текст",
        "Клацніть або торкніться тут, щоб ввести текст.", "Виберіть елемент.", "انقر أو اضغط هنا لإدخال نص.", "انقر هنا لإدخال نص.", "اختر عنصرًا.",
        "לחץ או הקש כאן להזנת טקסט.", "בחר פריט.", "单击或点击此处输入文字。", "单击此处输入文字。", "选择一项。", "单击或点击此处输入日期。", "按一下或點選這裡以輸入文字。",
        "按一下這裡以輸入文字。", "選擇一個項目。", "ここをクリックまたはタップしてテキストを入力してください。", "ここをクリックしてテキストを入力してください。", "アイテムを選択してください。",
        "텍스트를 입력하려면 여기를 클릭하거나 탭하세요.", "항목을 선택하세요.", "Bấm hoặc gõ nhẹ vào đây để nhập văn bản.", "Chọn một mục.",
    }.Select(Bare).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What a prompt tells people to do, in one word of many languages; folded.</summary>
    private static readonly FrozenSet<string> Deeds = new[]
    {
        "cliquez", "appuyez", "tapez", "saisissez", "choisissez", "sélectionnez", "entrez", "click", "tap", "enter", "choose", "select", "insert", "write", "klicken", "tippen",
        "eingeben", "einzugeben", "wählen", "klik", "tik", "voer", "kies", "haga", "pulse", "elija", "escriba", "introduzca", "clique", "toque", "digite", "insira", "escolha",
        "escolher", "fare", "toccare", "fai", "inserisci", "inserire", "scegli", "scegliere", "immettere", "faceți", "atingeți", "alegeți", "introduceți", "kliknij", "naciśnij",
        "wprowadź", "wybierz", "wpisz", "klikněte", "klepněte", "zadejte", "zvolte", "kliknite", "zadajte", "vyberte", "kattintson", "koppintson", "írja", "jelöljön", "dodirnite",
        "unesite", "odaberite", "tapnite", "vnesite", "izberite", "klicka", "tryck", "ange", "skriv", "välj", "tryk", "vælg", "klikk", "trykk", "velg", "kirjoita", "napsauta",
        "napsauttamalla", "napauttamalla", "valitse", "klõpsake", "sisestage", "tıklayın", "dokunun", "girin", "seçin", "feu", "toqueu", "trieu", "bấm", "spustelėkite", "noklikšķiniet",
        "smelltu", "egin", "prema", "cliciwch",
    }.Select(FrenchText.Fold).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Objects = new[]
    {
        "texte", "ici", "élément", "date", "text", "here", "item", "hier", "datum", "element", "tekst", "texto", "aquí", "elemento", "fecha", "aqui", "data", "testo", "qui", "aici",
        "tutaj", "datę", "sem", "položku", "ide", "szöveg", "elemet", "ovdje", "stavku", "tukaj", "besedilo", "här", "objekt", "her", "dato", "tekstiä", "tätä", "kohde", "siin",
        "buraya", "metin", "öğe", "tarih", "aquí", "teksto", "tekstą", "tekstu", "texti", "hér", "hemen", "testua", "yma", "testun", "đây", "văn",
    }.Select(FrenchText.Fold).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// Whether a text whose control says that it shows its prompt asks for an entry, as far as a language that nobody here reads can tell: it says what to do
    /// and with what, is written in no Latin letters, stands in brackets, or is a row of dots.
    /// </summary>
    public static bool Ask(string text)
    {
        if (text.Length > Longest || text.Contains('\n', StringComparison.Ordinal))
        {
            return false;
        }

        var folded = FrenchText.Fold(text);
        var words = folded.Split([' ', ',', '.', '\'', '’', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        return AreAn(folded)
            || text is ['[', .., ']'] or ['<', .., '>'] or ['{', .., '}']
            || text.All(c => c is '.' or '…' or '_' or '·' || char.IsWhiteSpace(c))
            || text.Any(c => char.IsLetter(c) && !IsLatin(c))
            || (words.Any(Deeds.Contains) && words.Any(Objects.Contains));
    }

    /// <summary>Whether a folded text is a prompt of an office program.</summary>
    internal static bool AreAn(string folded) => OfEditors.Contains(Bare(folded));

    private static string Bare(string text) => FrenchText.Fold(text).TrimEnd('.', '。', ' ');

    /// <summary>Letters of Europe's languages that are written in Latin script, and those with a ring, a cup or a hook of Vietnamese.</summary>
    private static bool IsLatin(char c) => c is < '\u0250' or (>= '\u1E00' and <= '\u1EFF') or (>= '\uFB00' and <= '\uFB06') or 'µ';
}
