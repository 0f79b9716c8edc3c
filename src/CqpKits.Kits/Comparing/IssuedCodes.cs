using CqpKits.Diagnostics;
using CqpKits.Forms.Definition;
using CqpKits.French;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Reading;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Kits.Comparing;

/// <summary>The codes of forms that were issued, against those of the certification: a code on paper neither goes away nor comes to mean something else.</summary>
public static class IssuedCodes
{
    /// <summary>Separates the label of an item from that of its field.</summary>
    private const string Separator = " : ";

    private const int LeastWord = 4;

    /// <summary>Words that two labels share are fewer than one in so many: they say different things.</summary>
    private const int OneIn = 4;

    /// <summary>Warnings about codes that issued forms bear and that are gone, and about those whose label is another altogether.</summary>
    /// <param name="workspace">Workspace.</param>
    /// <param name="certification">The certification as it is now, without errors.</param>
    public static IEnumerable<Diagnostic> Faults(IWorkspace workspace, Certification certification)
    {
        var issued = Issued(workspace, certification).Select(f => f.Definition).ToList();
        if (issued.Count == 0)
        {
            return [];
        }

        var known = CertificationCodes.Of(certification).ToHashSet(StringComparer.Ordinal);
        var gone = issued.SelectMany(d => CodesOf(d).Where(c => !known.Contains(c)).Select(c => (Code: c, d.Form))).Distinct()
            .GroupBy(c => c.Code, c => c.Form)
            .GroupBy(c => string.Join(", ", c.Order(StringComparer.Ordinal)), c => c.Key);
        var now = LabelsOf(certification);
        return
        [
            .. gone.Select(g => ComparingMessages.CodesGone([.. g], g.Key, certification.Identity.Position)),
            .. issued.SelectMany(LabelsOf).DistinctBy(l => l.Code).Where(l => now.TryGetValue(l.Code, out var label) && AreOthers(l.Label, label))
                .Select(l => ComparingMessages.CodeMeansOther(l.Code, l.Label, now[l.Code], certification.Identity.Position)),
        ];
    }

    /// <summary>
    /// The definitions that a kit of the workspace's output issued. Where there is no such kit, of each form the frozen definition that lost the fewest codes:
    /// no file says which of them is the newest, and the others may be drafts.
    /// </summary>
    private static IEnumerable<FrozenForm> Issued(IWorkspace workspace, Certification certification)
    {
        var frozen = FrozenDefinitions.Of(workspace, certification).ToList();
        var kits = workspace.List(WorkspacePaths.Output)
            .Where(p => p.EndsWith("/" + KitManifest.FileName, StringComparison.Ordinal))
            .Select(p => KitManifest.Read(workspace, p).Value).OfType<KitManifest>()
            .Where(m => m.Certification == certification.Identity.Code && m.Session != SessionNames.Preview).ToList();
        var ids = kits.SelectMany(k => k.Forms).Select(f => f.FormId).ToHashSet(StringComparer.Ordinal);
        var known = CertificationCodes.Of(certification).ToHashSet(StringComparer.Ordinal);
        return kits.Count > 0
            ? frozen.Where(f => ids.Contains(f.FormId))
            : frozen.GroupBy(f => f.Definition.Form).Select(g => g.OrderBy(f => CodesOf(f.Definition).Count(c => !known.Contains(c))).ThenBy(f => f.FormId, StringComparer.Ordinal).First());
    }

    private static IEnumerable<string> CodesOf(FormDefinition form) =>
        form.Fields.SelectMany(f => new[] { f.ItemCode, f.Pass }).Append(form.Form).Append(form.Assessor).OfType<string>()
            .Concat(form.Fields.Select(f => f.CountsFor).OfType<string>().Where(c => form.Nodes.Any(n => n.Code == c))).Where(c => c.Length > 0).Distinct();

    private static IEnumerable<(string Code, string Label)> LabelsOf(FormDefinition form) => LabelsOf(form.Fields).Concat(form.Nodes.Select(n => (n.Code, n.Label)));

    private static Dictionary<string, string> LabelsOf(Certification certification) =>
        certification.Domains.Select(d => (d.Code, d.Label)).Concat(certification.Units.Select(u => (u.Code, u.Label))).Concat(certification.Competencies.Select(c => (c.Code, c.Label)))
            .Concat(certification.Forms.SelectMany(f => LabelsOf(FormFields.Expand(certification, f))))
            .DistinctBy(l => l.Code).ToDictionary(l => l.Code, l => l.Label, StringComparer.Ordinal);

    private static IEnumerable<(string Code, string Label)> LabelsOf(IEnumerable<FormField> fields) =>
        fields.Where(f => f.ItemCode is not null && f.Label.Contains(Separator, StringComparison.Ordinal))
            .Select(f => (f.ItemCode!, f.Label[..f.Label.LastIndexOf(Separator, StringComparison.Ordinal)]));

    private static bool AreOthers(string before, string after)
    {
        var (a, b) = (Words(before), Words(after));
        return a.Count > 0 && b.Count > 0 && a.Count(b.Contains) * OneIn < Math.Min(a.Count, b.Count);
    }

    private static HashSet<string> Words(string label) =>
        [.. new string([.. FrenchText.Fold(label).Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ').Where(w => w.Length >= LeastWord)];
}
