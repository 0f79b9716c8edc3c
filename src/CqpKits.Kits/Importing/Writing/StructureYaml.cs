using System.Text;
using CqpKits.Kits.Importing.Structure;
using CqpKits.Kits.Starting;

namespace CqpKits.Kits.Importing.Writing;

/// <summary>A code that is no longer used.</summary>
/// <param name="Code">The code.</param>
/// <param name="Label">The label it had.</param>
/// <param name="Since">The version that dropped it, or null.</param>
internal sealed record RetiredItem(string Code, string Label, string? Since);

/// <summary>A structure → the text of its YAML file.</summary>
internal sealed class StructureYaml
{
    private readonly StringBuilder text = new();

    /// <summary>The file, with the mark by which a later import knows it.</summary>
    /// <param name="tree">The structure.</param>
    /// <param name="retired">Codes that are no longer used.</param>
    /// <param name="source">Name of the file that it was taken from.</param>
    public static string Write(StructureTree tree, IReadOnlyList<RetiredItem> retired, string source)
    {
        var yaml = new StructureYaml();
        if (tree.HasDomains)
        {
            yaml.Section("domaines", tree.Of(NodeKind.Domain), yaml.Domain);
        }
        else
        {
            yaml.Section("blocs", tree.Of(NodeKind.Block), b => yaml.Named(b, "  "));
            yaml.Section("competences", tree.Of(NodeKind.Competency), c => yaml.Competency(c, tree.Of(NodeKind.Block).FirstOrDefault(b => b.Children.Contains(c))?.Code));
        }

        yaml.Section("retires", retired, yaml.Retired);
        return ImportMark.With(source, yaml.text.ToString());
    }

    private void Section<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        foreach (var (index, item) in items.Index())
        {
            text.Append(index == 0 ? $"{(text.Length > 0 ? "\n" : "")}{name}:\n" : "");
            write(item);
        }
    }

    private void Named(StructureNode node, string indent) => Line(indent, $"- code: {node.Code}").Line($"{indent}  ", $"libelle: {StartTexts.Quoted(node.Label)}");

    private void Domain(StructureNode domain)
    {
        Named(domain, "  ");
        Items("    ", "connaissances", domain.Of(NodeKind.Knowledge));
        Items("    ", "savoir_faire", domain.Of(NodeKind.KnowHow));
    }

    private void Competency(StructureNode competency, string? block)
    {
        Named(competency, "  ");
        _ = block is null ? this : Line("    ", $"bloc: {block}");
        Activities(competency);
        Texts("    ", "sous_competences", competency.Of(NodeKind.SubSkill));
        foreach (var headline in competency.Of(NodeKind.Headline))
        {
            Line("    ", $"critere_principal: {StartTexts.Quoted(headline.Label)}");
        }

        Items("    ", "criteres", competency.Of(NodeKind.Criterion));
        Groups(competency);
        foreach (var (index, means) in competency.Of(NodeKind.Means).Index())
        {
            _ = index == 0 ? Line("    ", "comment_evaluer:") : this;
            Line("      ", $"- libelle: {StartTexts.Quoted(means.Label)}");
        }
    }

    private void Activities(StructureNode competency)
    {
        foreach (var (index, activity) in competency.Of(NodeKind.Activity).Index())
        {
            _ = index == 0 ? Line("    ", "activites:") : this;
            Named(activity, "      ");
            Texts("        ", "taches", activity.Of(NodeKind.Task));
        }
    }

    private void Groups(StructureNode competency)
    {
        foreach (var (index, group) in competency.Of(NodeKind.Group).Index())
        {
            _ = index == 0 ? Line("    ", "groupes:") : this;
            Named(group, "      ");
            Items("        ", "criteres", group.Of(NodeKind.Criterion));
        }
    }

    private void Retired(RetiredItem item)
    {
        Line("  ", $"- code: {item.Code}").Line("    ", $"libelle: {StartTexts.Quoted(item.Label)}");
        _ = item.Since is { } since ? Line("    ", $"depuis: {StartTexts.Quoted(since)}") : this;
    }

    private void Items(string indent, string key, IEnumerable<StructureNode> nodes)
    {
        foreach (var (index, node) in nodes.Index())
        {
            _ = index == 0 ? Line(indent, $"{key}:") : this;
            Named(node, indent + "  ");
        }
    }

    private void Texts(string indent, string key, IEnumerable<StructureNode> nodes)
    {
        foreach (var (index, node) in nodes.Index())
        {
            _ = index == 0 ? Line(indent, $"{key}:") : this;
            Line(indent + "  ", $"- {StartTexts.Quoted(node.Label)}");
        }
    }

    private StructureYaml Line(string indent, string line)
    {
        text.Append(indent).Append(line).Append('\n');
        return this;
    }
}
