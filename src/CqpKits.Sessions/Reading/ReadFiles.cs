using CqpKits.Sessions.Returned;

namespace CqpKits.Sessions.Reading;

/// <summary>What a reading gives.</summary>
/// <param name="Files">Every file given, in path order.</param>
/// <param name="Register">What was issued, as far as it is at hand.</param>
internal sealed record ReadFiles(IReadOnlyList<ReturnedFile> Files, IssuedRegister Register);
