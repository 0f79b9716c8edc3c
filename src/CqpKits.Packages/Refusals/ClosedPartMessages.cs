using CqpKits.Diagnostics;
using CqpKits.Packages.Gate;
using CqpKits.Packages.Parts;

namespace CqpKits.Packages.Refusals;

/// <summary>What is said of a file that passed the gate with parts that nobody opened (CQP340–CQP343), or that shows what stands elsewhere: one warning for a kind, never a refusal.</summary>
public static class ClosedPartMessages
{
    private const int Named = 3;

    /// <summary>The warnings, at the file; none for the parts that programs write as a matter of course.</summary>
    public static IReadOnlyList<Diagnostic> Of(string path, GatedPackage package)
    {
        ArgumentNullException.ThrowIfNull(package);
        var linked = package.Format.Linked(package.Parts);
        var rare = package.Closed.Where(p => p.Nature is ClosedNature.EmbeddedObject or ClosedNature.Unusual).Select(p => p.Name)
            .Except(linked.Select(l => l.Part).OfType<string>(), StringComparer.OrdinalIgnoreCase).ToList();
        var hasMacros = package.Closed.Any(p => p.Nature == ClosedNature.Macros) || package.Format.HoldsMacros(package.Parts);
        return
        [
            .. hasMacros ? [Macros(path)] : ContentTypes.AreForMacros(package.Parts) ? new[] { MadeForMacros(path) } : [],
            .. rare.Count > 0 ? [Closed(path, rare)] : Array.Empty<Diagnostic>(),
            .. linked.Count > 0 ? [Elsewhere(path, linked)] : Array.Empty<Diagnostic>(),
        ];
    }

    private static Diagnostic Closed(string path, List<string> names) => Warning(
        "CQP340",
        path,
        FormattableString.Invariant($"le fichier contient {(names.Count == 1 ? "un élément" : $"{names.Count} éléments")} dont un formulaire n'a pas besoin ({Shown(names)}) : rien n'y est lu."),
        "si une réponse s'y trouve (un tableau incorporé, une pièce jointe), reportez-la dans le formulaire.");

    private static Diagnostic Macros(string path) => Warning(
        "CQP341", path, "le fichier contient des macros : elles ne sont ni lues ni exécutées.", "n'activez pas les macros si vous ouvrez ce fichier.");

    private static Diagnostic MadeForMacros(string path) => Warning(
        "CQP342", path, "le fichier est enregistré dans un format prévu pour des macros (.docm), et n'en contient pas.",
        "rien n'est à faire ; pour l'éviter, enregistrez-le en « Document Word (.docx) ».");

    private static Diagnostic Elsewhere(string path, IReadOnlyList<LinkedContent> linked) => Warning(
        "CQP343",
        path,
        $"une partie de ce que le fichier montre se trouve ailleurs ({string.Join(", ", linked.Take(Named).Select(Shown))}{(linked.Count > Named ? "…" : "")}) : rien n'y est lu, et rien n'est téléchargé.",
        "si une réponse s'y trouve, reportez-la dans le formulaire.");

    private static string Shown(LinkedContent linked)
    {
        var what = linked.Kind switch { LinkedKind.Document => "un document", LinkedKind.Picture => "une image", _ => "un objet" };
        return linked.Target.Length > 0 ? $"{what} « {PartNames.Shown(linked.Target)} »" : what;
    }

    private static string Shown(List<string> names) =>
        string.Join(", ", names.Take(Named).Select(name => $"« {PartNames.Shown(name)} »")) + (names.Count > Named ? "…" : "");

    private static Diagnostic Warning(string code, string path, string message, string hint) => Diagnostic.Warning(code, message, SourcePosition.File(path), hint);
}
