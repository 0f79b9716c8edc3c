namespace CqpKits.Diagnostics;

/// <summary>Causes that a caller may answer otherwise than by saying them.</summary>
public enum DiagnosticCause
{
    /// <summary>Any other.</summary>
    Other,

    /// <summary>A file does not exist.</summary>
    MissingFile,

    /// <summary>A file is there, whole or not, and is of another kind than was expected.</summary>
    OtherKindOfFile,
}
