using CqpKits.Diagnostics;
using CqpKits.Kits.Building;
using CqpKits.Referentials.Model;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Tests.Kits;

/// <summary>The shipped certification with a kit for the jury: a guide, a sheet for each role play, the observation grid, perhaps a booklet.</summary>
internal static class WholeKit
{
    public const string Session = "output/agc/session-exemple";
    public const string Guide = "# Guide\n\n## Les épreuves\n\nLisez ce guide.\n";
    public const string Sheet = "# Fiche\n\nJouez le rôle du client.\n";
    public const string Cover = "# Livret\n\nPour le jury.\n";
    public static readonly BuildRequest Agc = new() { Certification = "agc" };
    private static readonly SourcePosition Here = new("referentials/agc/kits.yaml", 3, 5);

    public static MemoryWorkspace Workspace() => MemoryWorkspace.Shipped()
        .With("templates/guide.md", Guide).With("templates/fiche.md", Sheet).With("templates/couverture.md", Cover);

    public static Certification Certification(MemoryWorkspace workspace, bool booklet = false) =>
        Certifications.Load(workspace, "agc").Value! with
        {
            Documents =
            [
                new DocumentDeclaration { Code = "guide", Title = "Guide du jury", Template = "guide.md", Position = Here },
                new DocumentDeclaration { Code = "fiche", Title = "Fiche de jeu de rôle", Template = "fiche.md", ForEach = DocumentCollection.RolePlays, Position = Here },
            ],
            Kits =
            [
                Kit("jury", CopyRule.PerMember, booklet, "guide", "fiche", "grille-observation"),
                Kit("president", CopyRule.PerCandidate, booklet, "guide", "grille-synthese"),
            ],
        };

    public static Checked<BuildResult> Build(MemoryWorkspace workspace, Certification certification, BuildRequest request) =>
        WordAlone.Build(workspace, certification, request);

    private static KitDeclaration Kit(string role, CopyRule copies, bool booklet, params string[] documents) => new()
    {
        Role = role,
        Title = $"Kit {role}",
        Recipient = "les membres du jury",
        Copies = copies,
        Documents = documents,
        BookletCover = booklet ? "couverture.md" : null,
        Position = Here,
    };
}
