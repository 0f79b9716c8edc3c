using System.Globalization;
using CqpKits.Diagnostics;

namespace CqpKits.Sessions.Registering;

/// <summary>Where a row was taken from, as its columns hold it.</summary>
internal static class RowPlaces
{
    /// <summary>What is said of a row that was typed as a command: it stands in the registry alone.</summary>
    public static readonly SourcePosition Registry = SourcePosition.File("registre");

    /// <summary>« 12,3 »; null for a row that was typed.</summary>
    public static string? Of(SourcePosition? position) => position is null ? null : FormattableString.Invariant($"{position.Line},{position.Column}");

    /// <summary>The position.</summary>
    public static SourcePosition Position(string? source, string? place)
    {
        var numbers = (place ?? "0,0").Split(',').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToList();
        return source is null ? Registry : new SourcePosition(source, numbers[0], numbers[1]);
    }
}
