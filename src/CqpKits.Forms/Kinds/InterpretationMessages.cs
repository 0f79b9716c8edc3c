using CqpKits.Forms.Answers;
using CqpKits.French;

namespace CqpKits.Forms.Kinds;

/// <summary>Reasons given with an answer: why a person must look at it, or what was entered in the place of a value. Excerpts come with their « ».</summary>
internal static class InterpretationMessages
{
    public const string SignatureHasNoValue = "une signature ne se relit pas : elle se vérifie sur le papier.";

    public const string NothingTells =
        "un logiciel a ôté du fichier tous les champs avec leur contenu, jusqu'au nom qui y était imprimé : une case vide n'y veut plus rien dire ; la réponse est à reprendre dans le document d'origine.";

    public static string NoAnchor(string label) =>
        $"aucun repère retrouvé pour « {label} » : la case a été supprimée, ou le fichier a trop changé ; la réponse est à reprendre dans le document.";

    public static string HoldsOtherField(string excerpt) =>
        $"la case ({excerpt}) contient aussi le repère d'un autre champ ou d'un autre formulaire : des cases ont été fusionnées, ou du contenu déplacé ou collé ; à vérifier dans le document.";

    public static string SeveralPlaces(int count, IEnumerable<(string Place, string Excerpt)> places) => FormattableString.Invariant(
        $"le champ se retrouve à {count} endroits ({string.Join(" ; ", places.Select(p => $"{p.Place} : {p.Excerpt}"))}) : il faut dire lequel vaut.");

    /// <summary>Why an oddity is a question.</summary>
    /// <param name="oddity">The oddity.</param>
    /// <param name="held">The text that the file holds at the place.</param>
    public static string Oddity(RawOddity oddity, string held) => oddity.Kind switch
    {
        OddityKind.OtherAppearance => $"le champ contient {Excerpt.Of(held)}, et la page montre {Excerpt.Of(oddity.Text)} : il faut dire ce qui vaut.",
        OddityKind.UnknownAppearance => $"le champ contient {Excerpt.Of(held)}, et ce que la page montre ne peut pas être lu : à vérifier dans le document.",
        OddityKind.Clipped => $"le texte ne tient pas dans le champ ({Excerpt.Of(held)}) : la page n'en montre qu'une partie ; il faut dire ce qui vaut.",
        OddityKind.LostLabels => $"la page ne porte plus les textes imprimés du formulaire ({Excerpt.Of(oddity.Text)}, par exemple) : ce que le champ demande n'est plus sûr ; à vérifier dans le document.",
        OddityKind.Unclaimed => $"la case est vide, et un champ dont le nom n'est pas du formulaire porte {Excerpt.Of(oddity.Text)} : un logiciel l'a peut-être renommé ou recopié ; à vérifier dans le document.",
        OddityKind.Hidden => $"la case contient du texte masqué ({Excerpt.Of(oddity.Text)}) : à vérifier dans le document.",
        OddityKind.Struck => $"une partie du texte est barrée ({Excerpt.Of(oddity.Text)}) : il faut dire ce qui vaut.",
        OddityKind.Raised => $"un chiffre est en exposant ou en indice ({Excerpt.Of(oddity.Text)}) : à vérifier dans le document.",
        OddityKind.TextBox => $"une zone de texte est posée sur la case ({Excerpt.Of(oddity.Text)}) : à vérifier dans le document.",
        OddityKind.Note => "une note de bas de page ou de fin est appelée dans la case : à lire dans le document.",
        OddityKind.OldField => "la case contient un champ de formulaire d'un ancien type (case à cocher ou liste) : ce qu'il montre ne peut pas être lu ; à vérifier dans le document.",
        OddityKind.PickedDay => $"le calendrier du champ tient le {FrenchDay(oddity.Text)}, et la date affichée se lit avec le jour et le mois inversés : il faut dire laquelle vaut.",
        OddityKind.Unseen => $"un texte de la case ne se voit pas sur la page ({Excerpt.Of(oddity.Text)} : couleur du fond, ou taille minuscule) ; à vérifier dans le document.",
        OddityKind.Equation => $"la case contient une équation ({Excerpt.Of(oddity.Text)}) : la page ne montre pas une suite de chiffres ; à vérifier dans le document.",
        OddityKind.ChangingText => $"la case contient un texte qui change tout seul ({Excerpt.Of(oddity.Text)} : date, numéro de page, calcul) ; il faut dire ce qui vaut.",
        OddityKind.Numbering => $"la case porte un numéro de liste automatique ({Excerpt.Of(oddity.Text)}) : il faut dire ce qui a été saisi.",
        OddityKind.Turned => $"le sens d'écriture est inversé dans la case ({Excerpt.Of(oddity.Text)}) : la page montre les caractères dans un autre ordre ; à vérifier dans le document.",
        OddityKind.BoundData => $"le champ est lié à une donnée du fichier qui dit {Excerpt.Of(oddity.Text)} : c'est elle que la page montre ; il faut dire ce qui vaut.",
        OddityKind.UnknownPrompt => $"le champ se dit vide, et porte un texte ({Excerpt.Of(oddity.Text)}) qui n'est pas une invite connue : saisie, ou invite ? il faut le dire.",
        OddityKind.Overlay => "un trait, un dessin ou une image est posé sur la ligne ou sur le tableau, et peut barrer ou couvrir la case ; à vérifier dans le document.",
        OddityKind.Embedded => "la case montre un fichier incorporé (une plage Excel, par exemple), qui n'est pas ouvert ; à vérifier dans le document.",
        OddityKind.ShownOtherwise when oddity.Text.Length == 0 => "la cellule contient une valeur et n'affiche rien (format de nombre) : il faut dire ce qui vaut.",
        OddityKind.ShownOtherwise => $"la cellule affiche {Excerpt.Of(oddity.Text)} et contient une autre valeur (format de nombre) : il faut dire ce qui vaut.",
        OddityKind.Formula => $"la cellule contient une formule ({Excerpt.Of(oddity.Text)}) : une valeur saisie était attendue.",
        OddityKind.ErrorValue => $"la cellule contient une valeur d'erreur du tableur ({Excerpt.Of(oddity.Text)}) : il faut dire ce qui vaut.",
        OddityKind.WrittenTwice => "la cellule est écrite deux fois dans le fichier : il faut dire ce qui vaut.",
        OddityKind.HiddenRow => "la ligne est masquée (ou écartée par un filtre) : il faut dire si elle vaut.",
        OddityKind.OtherRow => $"la ligne se lit {Excerpt.Of(oddity.Text)}, et sa clé cachée est celle d'une autre ligne (tri ou copie d'une partie des colonnes) : il faut dire ce qui vaut.",
        OddityKind.ColumnHeading => $"le titre de la colonne n'est plus celui du formulaire ({Excerpt.Of(oddity.Text)}) : il faut dire ce que la colonne contient.",
        _ => "une image ou un dessin est posé dans la case : ce qu'il montre ne peut pas être lu ; à vérifier dans le document.",
    };

    private static string FrenchDay(string day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var date) ? FrenchText.LongDate(date) : day;

    public static string TrackedChanges(string before, string after) =>
        $"la case porte des modifications suivies : {before} avant, {after} après ; il faut dire ce qui vaut.";

    public static string InsideAndBeside(string inside, string beside) =>
        $"la case porte {inside} dans le champ et {beside} à côté : il faut dire ce qui vaut.";

    public static string PlaceholderLeft(string excerpt) =>
        $"le texte d'invite est resté mêlé à la saisie ({excerpt}) : il faut dire ce qui a été saisi.";

    public static string NoMark(AnswerStatus status, string excerpt) => status switch
    {
        AnswerStatus.Absent => $"la case porte {excerpt} : noté absent.",
        AnswerStatus.NotEvaluated => $"la case porte {excerpt} : noté non évalué.",
        _ => $"la case porte {excerpt} : noté sans objet.",
    };

    public static string LongMark(string excerpt) => $"{excerpt} est un texte trop long pour une note : un nombre était attendu.";

    public static string SeveralLines(string excerpt) => $"la note tient sur plusieurs lignes ({excerpt}) : un seul nombre était attendu.";

    public static string InvisibleCharacter(string excerpt) => $"{excerpt} contient un caractère invisible, et ne se lit peut-être pas comme il s'affiche.";

    public static string UnknownSign(string excerpt) => $"{excerpt} contient un signe d'une police de symboles, qui ne se lit pas comme du texte : à vérifier dans le document.";

    public static string OtherDigits(string excerpt) => $"{excerpt} contient un chiffre d'une autre écriture que 0 à 9 : à vérifier.";

    public static string LoneDash(string excerpt) => $"la case porte un tiret ({excerpt}) : absent, non évalué ou zéro ? il faut le dire.";

    public static string QuestionMark(string excerpt) => $"{excerpt} porte un point d'interrogation : la note n'est pas sûre.";

    public static string Comparison(string excerpt) => $"{excerpt} est une comparaison : une note exacte était attendue.";

    public static string About(string excerpt) => $"{excerpt} est une valeur approchée : une note exacte était attendue.";

    public static string Fraction(string excerpt) => $"{excerpt} est une fraction ou une note sur une autre échelle : elle n'est pas convertie sans qu'une personne le décide.";

    public static string Sign(string excerpt) => $"{excerpt} porte un signe : une note s'écrit sans signe.";

    public static string Range(string excerpt) => $"{excerpt} donne plusieurs valeurs : une seule note était attendue.";

    public static string Exponent(string excerpt) => $"{excerpt} est en notation scientifique : une note s'écrit en chiffres.";

    public static string LetterAmongDigits(string excerpt) => $"{excerpt} mêle des lettres aux chiffres : la lettre O pour un zéro, peut-être ?";

    public static string Thousands(string number) => $"{number} se lit comme un nombre à décimales ou comme des milliers : il faut dire lequel.";

    public static string SeveralNumbers(string excerpt) => $"{excerpt} contient plusieurs nombres : un seul était attendu.";

    public static string NumberInWords(string excerpt) => $"{excerpt} est écrit en toutes lettres : la note est à reporter en chiffres.";

    public static string Tick(string excerpt) => $"la case porte une coche ({excerpt}) : un nombre était attendu.";

    public static string PercentNotExpected(string excerpt) => $"{excerpt} porte un « % » de trop pour cette échelle.";

    public static string NoNumber(string excerpt) => $"{excerpt} n'est pas un nombre.";

    public static string TooManyDigits(string excerpt) => $"{excerpt} a trop de chiffres pour une note.";

    public static string LeadingZero(string number) => $"« {number} » commence par un zéro : faute de frappe ?";

    public static string ShareOrMark(string number, string asPercent) => $"{number} ou {asPercent} ? un nombre entre 0 et 1 peut être une part de l'échelle.";

    public static string NotWhole(string number) => $"« {number} » n'est pas un nombre entier, le seul attendu ici.";

    public static string OutsideScale(string number, string minimum, string maximum, string unit) =>
        $"« {number} » est hors de l'échelle, qui va de {minimum} à {maximum}{(unit.Length > 0 ? " " + unit : "")}.";

    public const string SeveralBoxes = "plusieurs cases à cocher s'y trouvent : il faut dire laquelle vaut.";

    public static string Box(string label, string reason) => $"case « {label} » : {reason}";

    public static string NoTick(string excerpt) => $"{excerpt} n'est ni une coche ni une case vide.";

    public static string StateAndSign(bool isTicked, string excerpt) =>
        $"la case est enregistrée comme {(isTicked ? "cochée" : "non cochée")}, mais elle montre {excerpt} : il faut dire ce qui vaut.";

    public static string SeveralTicked(IEnumerable<string> labels) =>
        $"plusieurs cases sont cochées ({string.Join(", ", labels)}) : une seule était attendue.";

    public static string NoValueOfChoice(string excerpt, IEnumerable<string> labels) =>
        $"{excerpt} n'est pas une des réponses possibles ({string.Join(", ", labels)}).";

    public static string NoCriterion(string excerpt) => $"{excerpt} n'est pas le code d'un critère ; un code seul était attendu, par exemple « C1.2.3 ».";

    public static string NoDate(string excerpt) => $"{excerpt} n'est pas une date comprise : elle s'écrit par exemple 16/06/2011.";

    public static string ShortYear(string excerpt) => $"l'année de {excerpt} n'a que deux chiffres : il faut dire le siècle.";

    public static string ImpossibleDate(string excerpt) => $"{excerpt} n'est pas un jour du calendrier.";
}
