using CqpKits.Diagnostics;

namespace CqpKits.Referentials;

/// <summary>What the certification says of itself.</summary>
internal static class IdentityChecks
{
    /// <summary>A certification is found by the name of its folder.</summary>
    public static IEnumerable<Diagnostic> CodeIsFolderName(CheckedCertification checkedCertification)
    {
        var identity = checkedCertification.Certification.Identity;
        var folder = checkedCertification.Certification.Folder.Split('/')[^1];
        if (identity.Code.Length > 0 && folder.Length > 0 && identity.Code != folder)
        {
            yield return ReferentialMessages.FolderHasOtherName(
                identity.Code, folder, checkedCertification.PlaceOf(identity.Position, IdentityShapes.Code));
        }
    }
}
