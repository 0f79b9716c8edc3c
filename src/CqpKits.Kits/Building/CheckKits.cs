using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Kits.Printing;
using CqpKits.Referentials.Loading;
using CqpKits.Referentials.Model;
using CqpKits.Scoring.Proving;
using CqpKits.Scoring.Proving.Corners;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Shipping;
using CqpKits.Workspaces.Themes;

namespace CqpKits.Kits.Building;

/// <summary>Checks certifications, with their templates, kits and rules, and reports all faults in one run. The schema that editors read follows the codes of one that loads without errors.</summary>
public static class CheckKits
{
    /// <summary>All faults; the value is the number of forms checked.</summary>
    /// <param name="workspace">Workspace.</param>
    /// <param name="code">Code of the certification; null for all of the workspace.</param>
    /// <param name="styleFile">Path of a Word file of the branch to check too; null for none.</param>
    /// <param name="further">Further checks, run on a certification without errors; its documents are laid out with what they are given.</param>
    public static Checked<int> Run(IWorkspace workspace, string? code, string? styleFile, Func<Certification, LayoutCheck, IEnumerable<Diagnostic>> further)
    {
        IReadOnlyList<string> codes = code is null ? WorkspacePaths.Certifications(workspace) : [code];
        var results = codes.Select(c => CheckOne(workspace, c, styleFile, further)).ToList();
        return Checked.Of(results.Sum(r => r.Value), results.SelectMany(r => r.Diagnostics).Distinct());
    }

    /// <summary>The forms and documents that no kit names, whose templates are checked too.</summary>
    private static KitChoice OutsideKits(Certification certification)
    {
        var named = KitChoice.All(certification).SelectMany(k => k.Codes).ToHashSet();
        var codes = certification.Forms.Select(f => f.Code).Concat(certification.Documents.Select(d => d.Code));
        return new KitChoice(null, [.. codes.Where(c => !named.Contains(c))], WithBooklet: false);
    }

    private static Checked<int> CheckOne(IWorkspace workspace, string code, string? styleFile, Func<Certification, LayoutCheck, IEnumerable<Diagnostic>> further)
    {
        var inputs = new RecordingWorkspace(workspace);
        var loaded = Certifications.Load(inputs, code);
        var unread = UnreadFiles.Of(inputs, code, loaded.Diagnostics).ToList();
        var theme = ThemeFile.Load(workspace, code, styleFile, Docx.BranchStyles.BranchStyleFile.Check);
        var shown = OutputFormats.All.Shown(theme);

        // What a format does not show of a look is no fault of it, and is said where documents are made; what cannot be made with it is one.
        IReadOnlyList<Diagnostic> ofTheme = [.. theme.Diagnostics, .. shown.Diagnostics.Where(d => d.Severity == Severity.Error).Except(theme.Diagnostics)];
        if (loaded.Value is not { } certification || !loaded.Succeeded)
        {
            return Checked.Failed<int>([.. loaded.Diagnostics, .. unread, .. ofTheme]);
        }

        var kits = KitChoice.All(certification).Append(OutsideKits(certification)).ToList();
        var prepared = kits.Select(k => PreparedKit.Prepare(workspace, certification, k)).ToList();
        var layout = new LayoutCheck(shown.Value ?? Theme.Default);
        IEnumerable<Diagnostic> printed = prepared.SelectMany(k => k.Diagnostics).Concat(prepared.Select(k => k.Value).OfType<PreparedKit>().SelectMany(k => k.Blank()).SelectMany(layout.Faults));
        return Checked.Of(certification.Forms.Count, [.. loaded.Diagnostics, .. unread, .. printed.Distinct(), .. RuleProof.Faults(certification), .. RuleCorners.Faults(certification), .. further(certification, layout), .. ofTheme]);
    }
}

/// <summary>Warns of YAML files in the folder of a certification that <c>fichiers</c> does not name, and that are therefore not read.</summary>
internal static class UnreadFiles
{
    /// <summary>A warning for each file that loading did not read; none while the file that lists them has an error, which may have cost the list.</summary>
    /// <param name="inputs">The workspace that recorded the loading.</param>
    /// <param name="code">Code of the certification.</param>
    /// <param name="loading">What loading said.</param>
    public static IEnumerable<Diagnostic> Of(RecordingWorkspace inputs, string code, IReadOnlyList<Diagnostic> loading)
    {
        var folder = WorkspacePaths.Certification(code);
        return loading.Any(d => d.Severity == Severity.Error && d.Position?.Path == $"{folder}/{CertificationLoader.EntryFile}") ? [] : inputs.List(folder)
            .Where(path => path.EndsWith(".yaml", StringComparison.Ordinal) && path.LastIndexOf('/') == folder.Length)
            .Where(path => path != $"{folder}/{ThemeFile.FileName}" && !inputs.HasRead(path))
            .Select(path => KitMessages.UnreadFile(path, $"{folder}/{CertificationLoader.EntryFile}"));
    }
}
