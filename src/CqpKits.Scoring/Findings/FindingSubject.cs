using CqpKits.French;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Findings;

/// <summary>Whose value a <see cref="ValueFinding"/> is about: a closed family.</summary>
public abstract record FindingSubject
{
    private protected FindingSubject()
    {
    }

    /// <summary>Calls the words for this kind.</summary>
    internal abstract string Words();
}

/// <summary>The item's own result, whose value the reason gives already.</summary>
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
/// <param name="Holder">Who gave it, where each person of the source counts; empty otherwise.</param>
public sealed record SourceSubject(string Label, string Holder) : FindingSubject
{
    internal override string Words() => SubjectWording.Of(this);
}

/// <summary>A single mark.</summary>
/// <param name="Sort">What is marked.</param>
/// <param name="Code">Code of what is marked; empty when it has none.</param>
public sealed record SingleMarkSubject(MarkSort Sort, string Code) : FindingSubject
{
    internal override string Words() => SubjectWording.Of(this);
}

/// <summary>Single marks that the rule waits for and that no form holds.</summary>
/// <param name="Sort">What is marked.</param>
public sealed record EveryMarkSubject(MarkSort Sort) : FindingSubject
{
    internal override string Words() => SubjectWording.Of(this);
}

/// <summary>The value of an item of the finer level.</summary>
/// <param name="Level">Its level.</param>
/// <param name="Label">Its label.</param>
public sealed record ItemSubject(ResultLevel Level, string Label) : FindingSubject
{
    internal override string Words() => SubjectWording.Of(this);
}

/// <summary>What a single mark is about.</summary>
public enum MarkSort
{
    /// <summary>Anything.</summary>
    Any,

    /// <summary>A savoir-faire.</summary>
    KnowHow,
}

/// <summary>Whose value a finding is about, in French; empty where the reason gives the value already.</summary>
internal static class SubjectWording
{
    public static string Of(ItemResultSubject _) => "";

    public static string Of(AwardResultSubject _) => "résultat";

    public static string Of(SourceSubject subject) => subject.Holder.Length == 0 ? FrenchLabels.Lower(subject.Label) : subject.Holder;

    public static string Of(SingleMarkSubject subject) => $"{Noun(subject.Sort)} {subject.Code}".TrimEnd();

    public static string Of(EveryMarkSubject subject) => $"chaque {Noun(subject.Sort)}";

    public static string Of(ItemSubject subject) => $"{ResultItems.Noun(subject.Level)} {subject.Label}";

    private static string Noun(MarkSort sort) => sort == MarkSort.KnowHow ? "savoir-faire" : "note";
}
