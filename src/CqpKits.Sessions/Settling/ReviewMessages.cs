using CqpKits.Diagnostics;
using CqpKits.Sheets.Reading;

namespace CqpKits.Sessions.Settling;

/// <summary>What is said of questions to people and of their decisions (CQP349, CQP352–CQP354, CQP380–CQP398, CQP521–CQP522).</summary>
internal static class ReviewMessages
{
    private const string AskAgain = "décidez sur un nouveau fichier « a-trancher », en relisant les formulaires vers un autre dossier.";

    private const string AskElsewhere = "Annulez le tri, ou ôtez ce classeur et décidez sur un nouveau fichier « a-trancher », en relisant les formulaires vers un autre dossier.";

    private const int Most = 5;
    private const int LongestQuoted = 80;

    public static Diagnostic NoReviewBook(string path) => Diagnostic.Error(
        "CQP385", "ce classeur n'est pas une liste de questions écrite par CqpKits, ou la plupart de ses titres de colonnes ont changé.", SourcePosition.File(path), AskAgain) with
    { Remedy = Remedy.ReadAgain };

    public static Diagnostic Computed(SourcePosition position) => Diagnostic.Error(
        "CQP386", "cette ligne contient une formule ou une cellule en erreur : la décision n'est pas appliquée.", position, "écrivez la valeur elle-même.");

    public static Diagnostic EmptyColumn(SourcePosition position, string heading) => Diagnostic.Error(
        "CQP521", $"cette ligne porte une décision, et sa colonne « {heading} » est vide : la décision n'est pas appliquée.", position,
        "une décision dit toujours qui l'a prise et pourquoi ; complétez la ligne.");

    public static Diagnostic LostKey(SourcePosition position, string heading) => Diagnostic.Error(
        "CQP522", $"cette ligne porte une décision, et sa colonne cachée « {heading} » est vide : la décision n'est pas appliquée.", position, AskAgain) with
    { Remedy = Remedy.ReadAgain };

    public static Diagnostic LostColumns(SourcePosition position, IReadOnlyList<string> headings) => Diagnostic.Error(
        "CQP384", $"{(headings.Count == 1 ? "une colonne de ce classeur est introuvable, ou s'y trouve" : "des colonnes de ce classeur sont introuvables, ou s'y trouvent")} plusieurs fois : {Quoted(headings)}. Aucune de ses décisions n'est appliquée.",
        position, "rendez à chaque colonne son titre, une seule fois.");

    public static Diagnostic RowMoved(SourcePosition position, SeenQuestion seen) => Diagnostic.Error(
        "CQP380", $"cette ligne se lit « {seen.Question} » ({string.Join(", ", new[] { seen.Candidate, seen.File }.Where(t => t.Length > 0))}), et sa clé cachée est celle d'une autre question : la décision n'est pas appliquée.",
        position, "une partie des colonnes a été triée ou copiée sans les colonnes cachées. " + AskElsewhere) with
    { Remedy = Remedy.ReadAgain };

    public static Diagnostic SeenOtherwise(SourcePosition position, CellOddity oddity) => Diagnostic.Error(
        "CQP381", $"cette ligne {Words(oddity)} : la décision n'est pas appliquée.", position, "écrivez la valeur telle qu'elle doit être lue, sans mise en forme.");

    public static Diagnostic Overlaid(SourcePosition position) => Diagnostic.Error(
        "CQP352", "un dessin est posé sur cette ligne, ou ses cellules sont fusionnées avec celles d'une autre : la décision n'est pas appliquée.", position,
        "ôtez le dessin ou la fusion.");

    public static Diagnostic Hidden(SourcePosition position) => Diagnostic.Error(
        "CQP382", "cette ligne est masquée : la décision qu'elle porte n'est pas appliquée.", position, "affichez la ligne si la décision vaut, ou effacez la décision.");

    public static Diagnostic Filtered(string path, IReadOnlyList<int> rows) => Diagnostic.Information(
        "CQP383", FormattableString.Invariant($"un filtre cache {(rows.Count == 1 ? "une ligne décidée" : $"{rows.Count} lignes décidées")} ({Listed(rows)}) : ces décisions sont appliquées."),
        SourcePosition.File(path));

    public static Diagnostic Aside(string path, IReadOnlyList<(int Row, string Text)> texts) => Diagnostic.Warning(
        "CQP349", FormattableString.Invariant($"ce classeur porte des textes hors de ses colonnes ({string.Join(" ; ", texts.Take(Most).Select(t => $"ligne {t.Row} : « {Short(t.Text)} »"))}) : ils ne sont pas lus."),
        SourcePosition.File(path), $"une décision s'écrit dans la colonne « {ReviewColumns.Decision} ».");

    public static Diagnostic OtherSheets(string path, IEnumerable<string> names) => Diagnostic.Warning(
        "CQP353", $"ce classeur a d'autres feuilles remplies ({Quoted([.. names.Take(Most)])}) : elles ne sont pas lues.", SourcePosition.File(path));

    public static Diagnostic Notes(string path, IReadOnlyList<(string Place, string Text)> notes) => Diagnostic.Warning(
        "CQP354", FormattableString.Invariant($"ce classeur porte {notes.Count} {(notes.Count == 1 ? "commentaire" : "commentaires")} ({string.Join(" ; ", notes.Take(Most).Select(n => $"{n.Place} : « {Short(n.Text)} »"))}) : ce qui y est écrit n'est pas lu."),
        SourcePosition.File(path));

    public static Diagnostic Contradictory(Decision first, Decision second) => Diagnostic.Error(
        "CQP387", $"deux décisions se contredisent sur « {first.FieldId} » (« {first.Decided} » et « {second.Decided} ») : aucune n'est appliquée.",
        second.Position, $"l'autre est ici : {first.Position}.");

    public static Diagnostic NotAllowed(Decision decision, string why) => Diagnostic.Error(
        "CQP388", $"le champ « {decision.FieldId} » n'admet pas « {decision.Decided} » : {why}", decision.Position, "la question reste posée ; corrigez la décision.");

    public static Diagnostic Overrules(Decision decision, string status, string? value) => Diagnostic.Warning(
        "CQP389", $"cette décision remplace une réponse lue sans doute ({status}{(value is null ? "" : $" : « {value} »")}) par « {decision.Decided} ».",
        decision.Position, "vérifiez qu'elle est voulue ; elle est gardée avec son motif.");

    public static Diagnostic FileRefused(Decision decision, string path) => Diagnostic.Error(
        "CQP390", $"cette décision porte sur « {path} », qui est refusé : elle n'est pas appliquée.", decision.Position, "voyez le message qui concerne ce fichier.");

    public static Diagnostic FoundDiffers(Decision decision, string found) => Diagnostic.Error(
        "CQP391", $"cette décision a été prise sur « {decision.Found} », alors que « {found} » se lit maintenant en « {decision.FieldId} » : elle n'est pas appliquée.",
        decision.Position, AskAgain) with
    { Remedy = Remedy.ReadAgain };

    public static Diagnostic UnknownField(Decision decision, string form) => Diagnostic.Error(
        "CQP392", $"« {form} » n'a pas de champ « {decision.FieldId} » : la décision n'est pas appliquée.", decision.Position, AskAgain) with
    { Remedy = Remedy.ReadAgain };

    public static Diagnostic FileChanged(Decision decision) => Diagnostic.Error(
        "CQP393", $"le fichier « {decision.File} » a changé depuis cette décision : elle n'est pas appliquée.", decision.Position, AskAgain) with
    { Remedy = Remedy.ReadAgain };

    public static Diagnostic Elsewhere(int count) => Diagnostic.Information(
        "CQP394", count == 1 ? "une décision porte sur un fichier qui n'a pas été donné." : FormattableString.Invariant($"{count} décisions portent sur des fichiers qui n'ont pas été donnés."));

    public static Diagnostic Kept(string path) => Diagnostic.Information(
        "CQP395", "ce classeur est commencé : il n'est pas remplacé, et ses décisions sont appliquées.", SourcePosition.File(path));

    private static string Words(CellOddity oddity) => oddity.Kind switch
    {
        CellOddityKind.ShownOtherwise when oddity.Text.Length == 0 => "contient une valeur que sa cellule n'affiche pas (format de nombre)",
        CellOddityKind.ShownOtherwise => $"affiche « {Short(oddity.Text)} » et contient une autre valeur (format de nombre)",
        CellOddityKind.Struck => $"porte un texte barré (« {Short(oddity.Text)} »)",
        CellOddityKind.Raised => $"porte un texte en exposant ou en indice (« {Short(oddity.Text)} »)",
        CellOddityKind.Unseen => $"porte un texte qui ne se voit pas (« {Short(oddity.Text)} » : couleur du fond, ou taille minuscule)",
        _ => $"porte un texte que rien n'affiche (« {Short(oddity.Text)} » : colonne masquée, ou cellules fusionnées)",
    };

    private static string Quoted(IReadOnlyList<string> names) => string.Join(", ", names.Select(n => $"« {Short(n)} »"));

    private static string Listed(IReadOnlyList<int> rows) => string.Join(", ", rows.Take(Most)) + (rows.Count > Most ? "…" : "");

    private static string Short(string text) => text.Length <= LongestQuoted ? text : text[..LongestQuoted] + "…";
}
