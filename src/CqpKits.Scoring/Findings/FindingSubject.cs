using CqpKits.French;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Findings;

/// <summary>The subject whose value a <see cref="ValueFinding"/> compares; a closed family.</summary>
public abstract record FindingSubject
{
    private protected FindingSubject()
    {
    }

    /// <summary>The subject in French; empty when the reason already names it.</summary>
    internal abstract string Words();

    /// <summary>The words for a value that is not known; a value is a mark only when a person gave it.</summary>
    internal virtual string Unknown => "valeur non connue";
}

/// <summary>The result of the item itself, whose value is already at the start of the reason.</summary>
public sealed record ItemResultSubject : FindingSubject
{
    internal override string Words() => SubjectWording.Of(this);
}

/// <summary>The result of the certification.</summary>
public sealed record AwardResultSubject : FindingSubject
{
    internal override string Words() => SubjectWording.Of(this);
}

/// <summary>The mark of a source.</summary>
/// <param name="Label">Label of the source.</param>
/// <param name="Holder">Name of the person who gave it, when each person of the source counts separately; empty otherwise.</param>
public sealed record SourceSubject(string Label, string Holder) : FindingSubject
{
    internal override string Unknown => "note non connue";

    internal override string Words() => SubjectWording.Of(this);
}

/// <summary>A single mark.</summary>
/// <param name="Sort">Kind of the marked item.</param>
/// <param name="Code">Code of the marked item; empty when it has none.</param>
public sealed record SingleMarkSubject(MarkSort Sort, string Code) : FindingSubject
{
    internal override string Unknown => "note non connue";

    internal override string Words() => SubjectWording.Of(this);
}

/// <summary>Single marks that the rule needs and that no form has.</summary>
/// <param name="Sort">Kind of the marked item.</param>
public sealed record EveryMarkSubject(MarkSort Sort) : FindingSubject
{
    internal override string Unknown => "notes non connues";

    internal override string Words() => SubjectWording.Of(this);
}

/// <summary>The value of an item of the finer level.</summary>
/// <param name="Level">Its level.</param>
/// <param name="Label">Its label.</param>
public sealed record ItemSubject(ResultLevel Level, string Label) : FindingSubject
{
    internal override string Words() => SubjectWording.Of(this);
}

/// <summary>One value of several items of the finer level.</summary>
/// <param name="Made">How they make it: their mean, or their sum.</param>
/// <param name="Labels">Their labels.</param>
public sealed record SeveralItemsSubject(ConditionSubject Made, IReadOnlyList<string> Labels) : FindingSubject
{
    internal override string Words() => SubjectWording.Of(this);
}

/// <summary>The kind of item that is marked.</summary>
public enum MarkSort
{
    /// <summary>Any kind.</summary>
    Any,

    /// <summary>A savoir-faire.</summary>
    KnowHow,
}

/// <summary>Words the subjects of findings in French; empty when the reason already names the subject.</summary>
internal static class SubjectWording
{
    public static string Of(ItemResultSubject _) => "";

    public static string Of(AwardResultSubject _) => "résultat";

    public static string Of(SourceSubject subject) => subject.Holder.Length == 0 ? FrenchLabels.Lower(subject.Label) : subject.Holder;

    public static string Of(SingleMarkSubject subject) => $"{Noun(subject.Sort)} {subject.Code}".TrimEnd();

    public static string Of(EveryMarkSubject subject) => $"chaque {Noun(subject.Sort)}";

    public static string Of(ItemSubject subject) => FrenchLabels.WithNoun(ResultItems.Noun(subject.Level), subject.Label);

    public static string Of(SeveralItemsSubject subject) =>
        $"{(subject.Made == ConditionSubject.SumOfItems ? "somme" : "moyenne")} ({string.Join(", ", subject.Labels)})";

    private static string Noun(MarkSort sort) => sort == MarkSort.KnowHow ? "savoir-faire" : "note";
}
