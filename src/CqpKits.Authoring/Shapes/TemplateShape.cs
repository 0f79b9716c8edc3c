using CqpKits.Authoring.Composition;
using CqpKits.Authoring.Data;
using CqpKits.Authoring.Rendering;
using CqpKits.Documents;
using CqpKits.Forms.Kinds;

namespace CqpKits.Authoring.Shapes;

/// <summary>
/// A document that a template gave once, without faults, and what it was made of: every copy with the same text, the same data and the same fixed values is this document with
/// other values. What it was made of is compared by identity, since it is part of one certification.
/// </summary>
internal sealed class TemplateShape(RenderedText rendered, CompositionValues values, TemplateData data, Document document)
{
    private readonly IReadOnlyList<string> sample = values.All;
    private readonly int[] fixedValues = [.. Enumerable.Range(0, rendered.Values.All.Count).Where(i => !values.IsFree(i))];
    private readonly HashSet<string> prefilled = [.. values.Fields.Keys];

    /// <summary>Whether other data than the recipient and the results is the same, so that a template that reads neither gives the same document.</summary>
    public bool IsOf(TemplateData other) =>
        Inputs(data).Zip(Inputs(other)).All(p => ReferenceEquals(p.First, p.Second))
        && data.Recipient.ExtraTime == other.Recipient.ExtraTime && data.Results is null == other.Results is null
        && other.Values.Keys.All(id => prefilled.Contains(id) || IsTickedAlike(id, other))
        && data.Values.Keys.All(id => prefilled.Contains(id) || IsTickedAlike(id, other));

    /// <summary>Whether the template gave the same text with the same fixed values.</summary>
    public bool IsOf(RenderedText other) =>
        rendered.Text == other.Text && rendered.Values.All.Count == other.Values.All.Count
        && Array.TrueForAll(fixedValues, i => rendered.Values.Varies(i) == other.Values.Varies(i) && rendered.Values.All[i] == other.Values.All[i]);

    /// <summary>The copy that it was composed for.</summary>
    public DocumentCopy Sample => new(document, sample, null);

    /// <summary>The copy of other data.</summary>
    /// <param name="other">The data; <see cref="IsOf(TemplateData)"/> holds for it.</param>
    /// <param name="text">Its rendered text; null where the template reads nothing that differs.</param>
    public DocumentCopy Fill(TemplateData other, RenderedText? text)
    {
        var copy = sample.ToArray();
        for (var i = 0; text is not null && i < text.Values.All.Count; i++)
        {
            copy[i] = text.Values.All[i];
        }

        if (values.Head >= 0)
        {
            copy[values.Head] = RunningHead.Of(other);
        }

        foreach (var (id, index) in values.Fields)
        {
            copy[index] = other.Values.GetValueOrDefault(id, "");
        }

        return new DocumentCopy(document, copy, null);
    }

    private bool IsTickedAlike(string id, TemplateData other) =>
        data.Fields.Any(f => f.Id == id && f.Kind is ChoiceKind) && data.Values.GetValueOrDefault(id, "") == other.Values.GetValueOrDefault(id, "");

    private static object?[] Inputs(TemplateData data) =>
        [data.Certification, data.Form, data.Fields, data.Document, data.RolePlay, data.Kit, data.Rules, data.OtherAnchors];
}
