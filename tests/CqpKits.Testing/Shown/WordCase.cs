using CqpKits.Testing.Survival;

namespace CqpKits.Testing.Shown;

/// <summary>Makes cases out of the observation grid, in whose mark something is done.</summary>
internal static class WordCase
{
    public const string Mark = "R.2.pourcentage";
    public const string Notes = "R.2.notes";

    /// <summary>The control of the mark holds this markup.</summary>
    public static ShownCase InMark(ShownKind kind, string name, string markup, params string[] right) =>
        Of(kind, name, () => Habit.Of(Habit.Grid).Inside(Mark, markup), Mark, right);

    /// <summary>The same, with styles.</summary>
    public static ShownCase Styled(ShownKind kind, string name, string styles, string markup, params string[] right) =>
        Of(kind, name, () => Habit.Of(Habit.Grid).Inside(Mark, markup).Styled(styles), Mark, right);

    /// <summary>A form in which something was done.</summary>
    public static ShownCase Of(ShownKind kind, string name, Func<Habit> done, string field, params string[] right) =>
        new(kind, ShownIn.Word, name, () => done().Answer(field), right.Length == 0 ? [ShownCase.Asked] : right);
}
