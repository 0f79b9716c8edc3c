using System.Security.Cryptography;
using System.Text;
using CqpKits.Diagnostics;
using CqpKits.Forms.Identity;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Registering;
using CqpKits.Sessions.Returned;

namespace CqpKits.Sessions.Collecting;

/// <summary>A file that was read for the first time.</summary>
/// <param name="Said">What it says by itself.</param>
/// <param name="Settled">What it is.</param>
internal sealed record ReadFile(SaidByFile Said, Checked<ReturnedFile> Settled)
{
    /// <summary>What it is.</summary>
    public ReturnedFile File => Settled.Value!;

    /// <summary>Where it lies.</summary>
    public string Path => File.Path;

    /// <summary>The copy that it is, or says it is.</summary>
    public FormIssue? Issue => File.Issue ?? File.Claimed;

    /// <summary>Whether it was opened at all: one that cannot be read now, takes too long or puts us at fault is tried again the next time.</summary>
    public bool WasOpened => File.Sha256.Length > 0;

    /// <summary>Whether somebody has filled it.</summary>
    public bool IsFilled => State is ReturnState.Received or ReturnState.Doubtful;

    /// <summary>Whether it is no form that somebody may fill.</summary>
    public bool IsPrinted => File.Disposition == Disposition.KitDocument;

    /// <summary>What the reading made of it.</summary>
    public ReturnState State => File.Disposition switch
    {
        Disposition.Refused => ReturnState.Refused,
        Disposition.ReadWithDoubts => ReturnState.Doubtful,
        _ => File.IsBlank ? ReturnState.Blank : ReturnState.Received,
    };

    /// <summary>Its row.</summary>
    public ReturnedCopy ToRow(long session, DateOnly day) => new()
    {
        Session = session,
        Path = Path,
        Sha256 = File.Sha256,
        TakenOn = day,
        State = State,
        Code = Issue?.Code.ToString(),
        Answers = File.Definition is null ? null : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Copies.Compared(File.Answers)))),
        Reading = KeptReading.Of(Said),
    };
}
