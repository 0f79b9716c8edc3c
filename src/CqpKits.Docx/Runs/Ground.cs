namespace CqpKits.Docx.Runs;

/// <summary>What text stands on.</summary>
internal enum Ground
{
    /// <summary>Paper, or the pale fill of row headers.</summary>
    Plain,

    /// <summary>The accent colour, under white text.</summary>
    Accent,

    /// <summary>A step of tint, under black text.</summary>
    Tone,
}
