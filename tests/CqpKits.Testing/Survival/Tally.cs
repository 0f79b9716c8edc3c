using System.Globalization;

namespace CqpKits.Testing.Survival;

/// <summary>How many answers were read right, handed to a person, and read wrong without a word.</summary>
/// <param name="Right">Read right.</param>
/// <param name="Review">Handed to a person, though it could have been read.</param>
/// <param name="Due">Handed to a person, as it must be: nobody can tell what it says.</param>
/// <param name="Wrong">Silently wrong, each described: another value, or any value where a person must be asked.</param>
internal sealed record Tally(int Right, int Review, int Due, IReadOnlyList<string> Wrong)
{
    public static Tally None { get; } = new(0, 0, 0, []);

    public static Tally AsRight { get; } = new(1, 0, 0, []);

    public static Tally ForReview { get; } = new(0, 1, 0, []);

    public static Tally AsDue { get; } = new(0, 0, 1, []);

    /// <summary>The answers that can be read: all but those which a person must settle.</summary>
    public int Readable => Right + Review + Wrong.Count;

    /// <summary>All answers.</summary>
    public int All => Readable + Due;

    /// <summary>Share of the readable ones that were read right, in percent.</summary>
    public decimal RightShare => Readable == 0 ? 100 : 100m * Right / Readable;

    public static Tally AsWrong(string what) => new(0, 0, 0, [what]);

    public static Tally operator +(Tally a, Tally b) =>
        new(a.Right + b.Right, a.Review + b.Review, a.Due + b.Due, b.Wrong.Count == 0 ? a.Wrong : [.. a.Wrong, .. b.Wrong]);

    /// <summary>A share as printed: rounded down, so that only all is 100 %.</summary>
    public static string Percent(int part, int all) =>
        all == 0 ? "—" : (Math.Floor(1000m * part / all) / 10).ToString("0.#", CultureInfo.InvariantCulture).Replace('.', ',') + " %";
}
