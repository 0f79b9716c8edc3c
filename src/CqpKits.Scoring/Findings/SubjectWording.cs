using CqpKits.French;
using CqpKits.Referentials.Model;

namespace CqpKits.Scoring.Findings;

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
