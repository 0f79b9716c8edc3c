namespace CqpKits.Packages.Gate;

/// <summary>A part that was not opened: it counts for the number of entries and the size of the file, and is never inflated.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Nature">What it is, by its name.</param>
public sealed record ClosedPart(string Name, ClosedNature Nature);

/// <summary>What a part that stays closed is.</summary>
public enum ClosedNature
{
    /// <summary>One that the programs of its format write as a matter of course: nobody is told of it.</summary>
    Ordinary,

    /// <summary>Macros, or what belongs to them.</summary>
    Macros,

    /// <summary>A file within the file.</summary>
    EmbeddedObject,

    /// <summary>One that files of its format rarely have.</summary>
    Unusual,
}
