using CqpKits.Diagnostics;

namespace CqpKits.Kits;

/// <summary>What is said of questions to people and of their decisions (CQP380–CQP398).</summary>
internal static class ReviewMessages
{
    private const string AskAgain = "relancez « cqpkits read » avec --out, et décidez sur le nouveau fichier « a-trancher ».";

    public static Diagnostic Lacks(SourcePosition position, string key) => Diagnostic.Error(
        "CQP380", $"cette décision n'a pas de « {key} » : elle n'est pas appliquée.", position,
        "une décision dit l'empreinte du fichier, le champ, la valeur décidée, par qui et pour quel motif.");

    public static Diagnostic NoDate(SourcePosition position, string text) => Diagnostic.Error(
        "CQP381", $"« {text} » n'est pas une date : la décision n'est pas appliquée.", position, "écrivez-la jj/mm/aaaa, ou laissez-la vide.");

    public static Diagnostic NoDecisionList(string path) => Diagnostic.Error(
        "CQP382", "ce fichier ne contient pas de liste « decisions ».", SourcePosition.File(path), "il commence par « decisions: », puis une décision par tiret.");

    public static Diagnostic NoDecision(SourcePosition position) => Diagnostic.Error(
        "CQP383", "une décision était attendue ici.", position, $"ses clés sont : {string.Join(", ", DecisionDraft.Keys)}.");

    public static Diagnostic UnknownKey(SourcePosition position, string key, IEnumerable<string> known) => Diagnostic.Error(
        "CQP384", $"la clé « {key} » n'est pas connue ici : ce qui la porte n'est pas appliqué.", position, Spelling.DidYouMean(key, known) ?? $"clés connues : {string.Join(", ", known)}.");

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
