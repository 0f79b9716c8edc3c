namespace CqpKits.Packages.Gate;

/// <summary>Why a file is not let through. It is data: whoever asked for the file puts it into words.</summary>
/// <param name="Kind">What was found.</param>
/// <param name="Subject">Name of the part or target where it was found, fit for a message; empty for the file as a whole.</param>
/// <param name="Found">How many bytes or entries were found, where a limit counts them and they are known; else 0.</param>
/// <param name="Limit">The limit that was crossed, in the unit of what it counts; else 0.</param>
public sealed record Refusal(RefusalKind Kind, string Subject = "", long Found = 0, long Limit = 0);
