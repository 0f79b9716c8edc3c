using CqpKits.Diagnostics;

namespace CqpKits.Sessions.Settling;

/// <summary>What is said of questions to people and of their decisions (CQP385–CQP398).</summary>
internal static class ReviewMessages
{
    private const string AskAgain = "relancez « cqpkits read » avec --out, et décidez sur le nouveau fichier « a-trancher ».";

    public static Diagnostic NoReviewBook(string path) => Diagnostic.Error(
        "CQP385", "ce classeur n'est pas une liste de questions écrite par CqpKits, ou ses titres de colonnes ont changé.", SourcePosition.File(path), AskAgain);

    public static Diagnostic Computed(SourcePosition position) => Diagnostic.Error(
        "CQP386", "cette ligne contient une formule ou une cellule en erreur : la décision n'est pas appliquée.", position, "écrivez la valeur elle-même.");

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
        decision.Position, AskAgain);

    public static Diagnostic UnknownField(Decision decision, string form) => Diagnostic.Error(
        "CQP392", $"« {form} » n'a pas de champ « {decision.FieldId} » : la décision n'est pas appliquée.", decision.Position, AskAgain);

    public static Diagnostic FileChanged(Decision decision) => Diagnostic.Error(
        "CQP393", $"le fichier « {decision.File} » a changé depuis cette décision : elle n'est pas appliquée.", decision.Position, AskAgain);

    public static Diagnostic Elsewhere(int count) => Diagnostic.Information(
        "CQP394", count == 1 ? "une décision porte sur un fichier qui n'a pas été donné." : FormattableString.Invariant($"{count} décisions portent sur des fichiers qui n'ont pas été donnés."));

    public static Diagnostic Kept(string path) => Diagnostic.Information(
        "CQP395", "ce classeur est commencé : il n'est pas remplacé, et ses décisions sont appliquées.", SourcePosition.File(path));
}
