using CqpKits.Tests.Docx;
using CqpKits.Treatments;

namespace CqpKits.Tests.Families;

/// <summary>The shipped reference documents, made of a certification that mixes missions and domains with blocs and criteria, and that has not all that the shipped ones have.</summary>
public sealed class ReferenceDocumentTests
{
    private const string File = "referentials/fleuriste/certification.yaml";

    private const string Relations = """
        metier:
          finalite: "Composer et vendre des bouquets."
          relations_fonctionnelles:
            - { code: RF1, libelle: "Responsable du magasin", categorie: pilote }
            - { code: RF2, libelle: "Grossistes", categorie: fournisseurs }
            - { code: RF3, libelle: "Comptabilité", categorie: ressources }
            - { code: RF4, libelle: "Clients du magasin", categorie: clients }
            - { code: RF5, libelle: "Mairie", categorie: non_precisee }
        """;

    private const string Documents = """
          - { code: definition, titre: "Définition", modele: referentiel-emploi.md }
          - { code: par-mission, titre: "Par mission", modele: competences-par-mission.md }
          - { code: par-domaine, titre: "Par domaine", modele: competences-par-domaine.md }
          - { code: articulation, titre: "Articulation", modele: blocs-domaines.md }
          - { code: presentation, titre: "Présentation", modele: presentation.md }

        """;

    private const string Bloc = """
          - code: BC1
            libelle: "Composer des bouquets"
            domaine: F
        """;

    private static readonly BuiltFamilies Built = new(With(t => t), InventedCertification.Code);

    [Theory]
    [InlineData("definition", "Composer et vendre des bouquets.", "Choisir les fleurs")]
    [InlineData("relations", "Le pilote", "Fournisseur du poste", "Ressource", "Client du poste", "Mairie", "pour 1 de ces relations")]
    [InlineData("par-mission", "Assembler un bouquet")]
    [InlineData("par-domaine", "FLEURS", "Assembler un bouquet")]
    [InlineData("articulation", "Composer des bouquets", "Sans domaine", "Vendre des bouquets")]
    [InlineData("presentation", "Une mission", "Composer")]
    [InlineData("legal", "Les tiges sont en spirale", "Bouquet devant le tuteur")]
    public void It_says_what_the_certification_has(string document, params string[] texts)
    {
        ValidDocx.Check(Built.Documents[$"documents/{document}"]);
        var printed = Built.Form($"documents/{document}").Xml(DocxFile.Body).Root!.Value;
        Assert.All(texts, text => Assert.Contains(text, printed, StringComparison.Ordinal));
    }

    [Fact]
    public void Blocs_without_any_domain_leave_their_articulation_out() => Assert.DoesNotContain(
        "documents/articulation", new BuiltFamilies(With(t => t.Replace("    domaine: F\n", "", StringComparison.Ordinal)), InventedCertification.Code).Documents.Keys);

    private static MemoryWorkspace With(Func<string, string> edit)
    {
        var workspace = InventedCertification.Workspace();
        var text = workspace.Text(File)
            .Replace("metier:\n  finalite: \"Composer et vendre des bouquets.\"", Relations, StringComparison.Ordinal)
            .Replace(Bloc, $"{Bloc}\n  - code: BC2\n    libelle: \"Vendre des bouquets\"", StringComparison.Ordinal);
        return workspace.With(File, edit(text + Documents));
    }
}
