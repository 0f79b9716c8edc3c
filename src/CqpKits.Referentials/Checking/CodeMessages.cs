using CqpKits.Diagnostics;
using CqpKits.Referentials.Reading;

namespace CqpKits.Referentials.Checking;

/// <summary>Messages about codes (CQP020, CQP031–CQP035, CQP088).</summary>
internal static class CodeMessages
{
    public static Diagnostic FolderHasOtherName(string code, string folder, SourcePosition at) => Diagnostic.Error(
        "CQP020", $"le code de la certification est « {code} », mais son dossier s'appelle « {folder} ».", at,
        "donnez le même nom au dossier et au code.");

    public static Diagnostic ReservedCode(CodeDefinition code) => Diagnostic.Error(
        "CQP031", $"« {code.Code} » ne peut pas servir de code : ce mot a déjà un sens dans les clés qui citent un code.", code.Position,
        "choisissez un autre code.");

    public static Diagnostic DuplicateCode(CodeDefinition code, CodeDefinition first) => Diagnostic.Error(
        "CQP032", $"le code « {code.Code} » est déjà pris par {first.Kind.Name} ({first.Position}).", code.Position,
        "donnez à chacun son code ; les majuscules ne suffisent pas à distinguer deux codes.");

    public static Diagnostic RetiredCodeReused(CodeDefinition code, CodeDefinition retired) => Diagnostic.Error(
        "CQP033", $"le code « {code.Code} » a été retiré ({retired.Position}) et ne peut plus servir.", code.Position,
        "choisissez un code neuf : d'anciens formulaires portent encore celui-ci.");

    public static Diagnostic UnknownCode(CodeReference reference, IReadOnlyList<string> known) => Diagnostic.Error(
        "CQP034", $"« {reference.Code} » ne désigne pas {OneOf(reference.Kinds)} de cette certification.", reference.Position,
        Spelling.DidYouMean(reference.Code, known) ?? KnownCodes(known));

    public static Diagnostic RetiredCodeNamed(CodeReference reference, CodeDefinition retired) => Diagnostic.Error(
        "CQP088", $"« {reference.Code} » est un code retiré ({retired.Position}).", reference.Position, "citez le code qui le remplace, ou supprimez cette ligne.");

    public static Diagnostic CodeOfAnotherKind(CodeReference reference, CodeKind found) => Diagnostic.Error(
        "CQP035", $"« {reference.Code} » désigne {found.Name}, alors que cette clé attend {OneOf(reference.Kinds)}.", reference.Position,
        "vérifiez le code, ou déplacez-le dans la liste qui convient.");

    private static string KnownCodes(IReadOnlyList<string> known) => known.Count switch
    {
        0 => "la certification n'en déclare aucun : ajoutez la section qui les contient.",
        <= 20 => $"codes connus : {string.Join(", ", known)}.",
        _ => "vérifiez le code dans la section qui le déclare.",
    };

    private static string OneOf(IReadOnlyList<CodeKind> kinds) => kinds.Count == 1
        ? kinds[0].Name
        : $"{string.Join(", ", kinds.Take(kinds.Count - 1).Select(k => k.Name))} ou {kinds[^1].Name}";
}
