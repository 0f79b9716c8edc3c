using CqpKits.Diagnostics;

namespace CqpKits.Sessions.Enrolling;

/// <summary>How sure it is that two are one person.</summary>
internal enum Likeness
{
    /// <summary>Two persons.</summary>
    None,

    /// <summary>A person must say.</summary>
    Perhaps,

    /// <summary>One person.</summary>
    Same,
}

/// <summary>
/// Compares two persons. Two identifiers tell two persons apart, and one makes them one unless day of birth or name speaks against it; else name and day of birth
/// decide together. A name that is nearly the same, with a day of birth that is the same or not known, is a
/// question, and so are two days that a slip of the pen tells apart.
/// </summary>
internal static class PersonLikeness
{
    private const int LongName = 8;

    public static Likeness Of(KnownPerson a, KnownPerson b)
    {
        if (a.Number is not null && b.Number is not null)
        {
            return a.Number != b.Number ? Likeness.None : AreOne(a, b) ? Likeness.Same : Likeness.Perhaps;
        }

        if (a.Words.SequenceEqual(b.Words))
        {
            return a.BirthDate is { } one && b.BirthDate is { } other
                ? one == other ? Likeness.Same : IsSlip(one, other) ? Likeness.Perhaps : Likeness.None
                : a.IsEnrolled || b.IsEnrolled ? Likeness.Same : Likeness.Perhaps;
        }

        return (a.BirthDate is null || b.BirthDate is null || a.BirthDate == b.BirthDate) && AreNear(a, b) ? Likeness.Perhaps : Likeness.None;
    }

    /// <summary>Whether two who have one number are one person: names change, and so do slips of the pen, but not both at once. Some number their lists from 1 each time.</summary>
    private static bool AreOne(KnownPerson a, KnownPerson b) =>
        a.BirthDate is { } one && b.BirthDate is { } other ? one == other : a.Words.SequenceEqual(b.Words) || AreNear(a, b);

    /// <summary>Whether two names are one, but for a letter or two, or for words that one of them leaves out.</summary>
    private static bool AreNear(KnownPerson a, KnownPerson b)
    {
        var (shorter, longer) = a.Words.Count <= b.Words.Count ? (a.Words, b.Words) : (b.Words, a.Words);
        if (shorter.Count > 1 && shorter.All(longer.Contains))
        {
            return true;
        }

        var (one, other) = (string.Concat(a.Words), string.Concat(b.Words));
        return Spelling.AreWithin(one, other, Math.Min(one.Length, other.Length) > LongName ? 2 : 1);
    }

    /// <summary>Whether day and month changed places, or one of day, month and year differs by one digit.</summary>
    private static bool IsSlip(DateOnly a, DateOnly b) =>
        (a.Year == b.Year && a.Month == b.Day && a.Day == b.Month)
        || a.ToString("yyyyMMdd", null).Zip(b.ToString("yyyyMMdd", null)).Count(d => d.First != d.Second) == 1;
}
