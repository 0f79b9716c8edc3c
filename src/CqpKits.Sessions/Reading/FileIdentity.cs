using CqpKits.Diagnostics;
using CqpKits.Forms.Identity;
using CqpKits.Returns;

namespace CqpKits.Sessions.Reading;

/// <summary>Settles which copy a returned file is, from its properties and its printed codes.</summary>
internal static class FileIdentity
{
    /// <summary>The issue; an error when there is none, or two.</summary>
    public static Checked<FormIssue> Of(string path, ReturnedDocument document, IssuedRegister register)
    {
        var codes = document.PrintedCodes.Concat(document.Issue is { } i ? [i.Code] : []).Distinct().ToList();
        return codes switch
        {
            [] => Checked.Failed<FormIssue>(ReturnMessages.NoIdentity(path)),
            [_, _, ..] => Checked.Failed<FormIssue>(ReturnMessages.TwoIdentities(path, codes.Select(register.Describe))),
            [var code] when document.Issue is null => FromKit(path, code, register),
            _ => Checked.Of(document.Issue!),
        };
    }

    private static Checked<FormIssue> FromKit(string path, FormCode code, IssuedRegister register)
    {
        if (register.Find(code) is not var (manifest, piece))
        {
            return Checked.Failed<FormIssue>(ReturnMessages.UnknownIssue(path));
        }

        return Checked.Of(IssuedRegister.IssueOf(manifest, piece, code));
    }
}
