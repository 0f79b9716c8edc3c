using System.Text.RegularExpressions;
using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Kits.Listing;

/// <summary>The use case « list --templates »: the templates that may be named, what each makes and who names it.</summary>
public static partial class ListTemplates
{
    private const string Extension = ".md";

    /// <summary>The templates of the workspace and of the program, by name; with a code, also those of that certification alone.</summary>
    public static Checked<IReadOnlyList<TemplateListing>> Run(IWorkspace workspace, string? code)
    {
        var loaded = Certifications.LoadEach(workspace, code);
        var certifications = loaded.Select(l => l.Value).OfType<Certification>().ToList();
        var names = workspace.List(WorkspacePaths.Templates).Concat(ShippedFiles.All.Select(f => f.Path)).Select(p => NameIn(WorkspacePaths.Templates + "/", p))
            .Concat(certifications.SelectMany(c => OwnNames(workspace, c.Identity.Code)))
            .OfType<string>().Distinct().Order(StringComparer.Ordinal);
        return Checked.Of<IReadOnlyList<TemplateListing>>([.. names.Select(n => Of(workspace, certifications, code, n))], loaded.SelectMany(l => l.Diagnostics).Where(d => d.Severity == Severity.Error));
    }

    private static IEnumerable<string?> OwnNames(IWorkspace workspace, string code)
    {
        var folder = WorkspacePaths.OwnTemplate(code, "");
        return workspace.List(folder.TrimEnd('/')).Select(p => NameIn(folder, p));
    }

    /// <summary>The name of a template in a folder; null for a part, for what is made of results (no form names it) and for another file.</summary>
    private static string? NameIn(string folder, string path) =>
        path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(Extension, StringComparison.Ordinal) && !path[folder.Length..].Contains('/', StringComparison.Ordinal) ? path[folder.Length..] : null;

    private static TemplateListing Of(IWorkspace workspace, IReadOnlyList<Certification> certifications, string? code, string name)
    {
        var owner = certifications.FirstOrDefault(c => c.Identity.Code == code || OwnNames(workspace, c.Identity.Code).Contains(name))?.Identity.Code ?? "";
        var text = TemplateFiles.Read(workspace, owner, name).Value?.Text ?? "";
        return new TemplateListing(
            name,
            TemplateFiles.Find(workspace, owner, name),
            Said().Match(text) is { Success: true } said ? said.Groups[1].Value.Trim() : "",
            [.. Needed().Matches(text).Select(m => m.Groups[1].Value).Distinct()],
            [.. certifications.SelectMany(c => Names(c, name))]);
    }

    private static IEnumerable<string> Names(Certification certification, string name) =>
        certification.Forms.Where(f => f.Template == name).Select(f => f.Code)
            .Concat(certification.Documents.Where(d => d.Template == name).Select(d => d.Code))
            .Concat(certification.Kits.Where(k => k.BookletCover == name).Select(k => $"livret du kit {k.Role}"))
            .Select(what => $"{certification.Identity.Code} : {what}");

    [GeneratedRegex(@"\A\{\{~?\s*#\s*(.*?)\s*~?\}\}", RegexOptions.Singleline)]
    private static partial Regex Said();

    [GeneratedRegex(@"\{\{~?\s*exige\s+([a-z_.]+)")]
    private static partial Regex Needed();
}
