namespace CqpKits.Treatments;

/// <summary>A program of the machine failed; a test that meets it fails with its words.</summary>
public sealed class ToolFailedException(string message) : Exception(message);
