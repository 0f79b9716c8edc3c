using CqpKits.Forms.Definition;
using CqpKits.Referentials.Model;
using CqpKits.Workspaces.Files;

namespace CqpKits.Kits.Comparing;

/// <summary>Compares the issued definitions of forms with those that would be issued now.</summary>
internal static class TouchedForms
{
    public static IEnumerable<TouchedForm> Of(IWorkspace workspace, Certification before, Certification after)
    {
        var rules = after.RuleSets.Select(RuleReference.Of).ToHashSet();
        foreach (var issued in FrozenDefinitions.Of(workspace, before).Concat(FrozenDefinitions.Of(workspace, after)).DistinctBy(d => d.FormId).GroupBy(d => d.Definition.Form).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var form = after.Forms.FirstOrDefault(f => f.Code == issued.Key);
            var now = form is null ? [] : FormFields.Expand(after, form).ToDictionary(f => f.Id, Asked);
            var then = issued.SelectMany(d => d.Definition.Fields).DistinctBy(f => f.Id).ToDictionary(f => f.Id, Asked);
            var touched = new TouchedForm(
                issued.Key,
                [.. issued.Select(d => d.FormId).Order(StringComparer.Ordinal)],
                [.. now.Keys.Except(then.Keys)],
                [.. then.Keys.Except(now.Keys)],
                [.. now.Keys.Where(id => then.TryGetValue(id, out var asked) && asked != now[id])],
                issued.Any(d => !rules.SetEquals(d.Definition.Rules)));
            if (touched.Added.Count + touched.Removed.Count + touched.Changed.Count > 0 || touched.RulesChanged)
            {
                yield return touched;
            }
        }
    }

    /// <summary>
    /// The text by which two versions of a field are compared. Placeholder, printed labels and prefill are left out, because they do not change the
    /// meaning of an answer.
    /// </summary>
    private static string Asked(FormField field) => FormDefinitionText.Write(new FormDefinition
    {
        Certification = "",
        CertificationTitle = "",
        Version = "",
        Form = "",
        Title = "",
        Role = "",
        Assessor = "",
        Scope = MarkScope.Individual,
        Fields = [field with { Placeholder = "", Context = null, Boxes = null, Prefill = null }],
        Nodes = [],
        Rules = [],
    });
}
