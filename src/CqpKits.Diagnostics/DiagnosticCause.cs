namespace CqpKits.Diagnostics;

/// <summary>Causes on which a caller acts, beside printing the diagnostic.</summary>
public enum DiagnosticCause
{
    /// <summary>Any other cause; the diagnostic is only printed.</summary>
    Other,

    /// <summary>A file does not exist.</summary>
    MissingFile,

    /// <summary>The file exists, possibly damaged, and its format is not the expected one.</summary>
    OtherKindOfFile,

    /// <summary>Somebody stopped the work before its end.</summary>
    Interrupted,
}
