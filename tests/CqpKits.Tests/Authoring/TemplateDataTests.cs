using CqpKits.Authoring.Data;
using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Documents.Canonical;
using CqpKits.Referentials.Model;

namespace CqpKits.Tests.Authoring;

/// <summary>What templates may name, under the keys of the YAML files.</summary>
public sealed class TemplateDataTests
{
    private static readonly SourcePosition Nowhere = SourcePosition.File("x.yaml");

    private static readonly Certification Rich = Sample.Certification with
    {
        Identity = Sample.Certification.Identity with { Acronym = "AGC", Branch = "Négoce", Sector = "Gros", Certifier = "CPNEFP", Validation = "le 3 mai" },
        Domains =
        [
            Sample.Certification.Domains[0] with
            {
                Knowledge = [new Competency("RC1", "Les clients", Nowhere)], KnowHow = [new Competency("RSF1", "Écouter", Nowhere), new Competency("RSF2", "Répondre", Nowhere)],
            },
        ],
        Job = new Job { Purpose = "Servir", FunctionalRelations = [new FunctionalRelation("F1", "Transport", "fournisseurs", Nowhere)], Position = Nowhere },
        Missions =
        [
            new Mission
            {
                Code = "M1", Label = "Accueillir", Activities = [new Activity("M1A1", "Saluer", Nowhere)], Knowledge = [new CompetencyReference("RC1", null, Nowhere)],
                KnowHow = [new CompetencyReference("RSF1", "Écouter le client", Nowhere), new CompetencyReference("RSF2", null, Nowhere)], Position = Nowhere,
            },
        ],
        SkillsBlocks = [new SkillsBlock("B1", "Gérer", "R", null, Nowhere)],
        Units = [new Unit("UC1", "Unité", "B1", null, Nowhere)],
        Routes = [new Route("vae", "VAE", ["Dossier", "Entretien"], null, Nowhere)],
        Aptitudes = [new Aptitude("A1", "Écoute", Nowhere)],
        Assessors = [new Assessor("jury", "Jury", Nowhere)],
        Scales = [new Scale("pourcentage", 0, 100, "%", Nowhere)],
        RatingScales = [new RatingScale("a", "Appréciation", [0, 30.5m], ["faible"], "pourcentage", null, Nowhere)],
        Examinations = [new Examination("e", "Entretien", "jury", 45, "Face à face", null, Nowhere)],
        Sources = [new SourceDocument("001", "Guide", "2009", Nowhere)],
    };

    [Theory]
    [InlineData("{{ certification.code }} {{ certification.sigle }} {{ certification.branche }} {{ certification.secteur }}", "agc AGC Négoce Gros")]
    [InlineData("{{ certification.certificateur }} {{ certification.validation }}", "CPNEFP le 3~mai")]
    [InlineData("{{ formulaire.code }} {{ formulaire.titre }} {{ formulaire.role }} {{ formulaire.evaluateur }}", "grille-observation Grille d’observation jury jury")]
    [InlineData("{{ domaines[0].connaissances[0].libelle }} {{ domaines[0].savoir_faire.size }} {{ domaines[0].observations[2].code }}", "Les clients 2 R.3")]
    [InlineData("{{ missions[0].activites[0].libelle }} {{ missions[0].connaissances[0].libelle }}", "Saluer Les clients")]
    [InlineData("{{ for s in missions[0].savoir_faire }}{{ s.code }}={{ s.libelle }} {{ end }}", "RSF1=Écouter le client RSF2=Répondre ")]
    [InlineData("{{ observations[0].domaine }} {{ observations[0].jeux_de_role[0].numero }} {{ observations[2].questions | array.first }}", "R 1 Citer les sources de ruptures de stocks")]
    [InlineData("{{ jeux_de_role[1].titre }} {{ jeux_de_role[1].role_jury }} {{ jeux_de_role[1].relances.size }}", "Litige Client 0")]
    [InlineData("{{ metier.finalite }} {{ metier.relations_fonctionnelles[0].categorie }}", "Servir fournisseurs")]
    [InlineData("{{ blocs[0].domaine }} {{ unites[0].bloc }} {{ voies[0].etapes | array.join ' puis ' }} {{ aptitudes[0].libelle }}", "R B1 Dossier puis Entretien Écoute")]
    [InlineData("{{ evaluateurs[0].libelle }} {{ epreuves[0].duree_minutes }} {{ sources[0].date }}", "Jury 45 2009")]
    [InlineData("{{ appreciations[0].reperes | array.last }} {{ appreciations[0].descripteurs[0] }} {{ 0.1 + 0.2 }}", "30,5 faible 0,3")]
    [InlineData("{{ appreciations[0].echelle }} {{ appreciations[0].unite }}", "pourcentage~%")]
    [InlineData("{{ if certification.sigle }}oui{{ else }}non{{ end }} {{ case formulaire.role }}{{ when 'jury' }}J{{ end }}", "oui J")]
    [InlineData("{{ ' É ' | string.strip | string.downcase }}{{ 'é' + 1 }}", "éé1")]
    public void A_name_gives_its_value(string template, string printed)
    {
        var composed = Sample.Compose(template, Sample.Observation(Rich) with { Fields = [] });

        Assert.True(composed.Succeeded, string.Join('\n', composed.Diagnostics));
        Assert.Equal($"paragraphe: {printed}\n".Replace(" \n", "\n", StringComparison.Ordinal), DocumentText.Write(composed.Value!.Blocks));
    }

    [Theory]
    [InlineData("{{ document.code }} {{ document.titre }}", "guide-jury Guide du jury")]
    [InlineData("{{ jeu.code }} {{ jeu.numero }} {{ jeu.titre }} {{ jeu.role_candidat }} {{ jeu.role_jury }} {{ jeu.contexte }}", "F2 2 Litige Assistant(e) Client Au téléphone.")]
    [InlineData("{{ kit.role }}, {{ kit.intitule }}, {{ kit.destinataire }}{{ for d in kit.documents }}, {{ d.code }} = {{ d.titre }}{{ end }}", "jury, Kit du jury, chaque membre du jury, guide-jury = Guide du jury, grille-observation = Grille d’observation")]
    [InlineData("{{ impression.candidat }}{{ impression.membre }}{{ impression.date }}{{ impression.entreprise }}, {{ impression.session }}", "Zoé Petit, printemps")]
    [InlineData("{{ if impression.membre }}a{{ else }}b{{ end }}{{ if impression.candidat }}c{{ end }}{{ if !impression.date }}d{{ end }}{{ if jeu.note }}e{{ end }}f", "bcdf")]
    [InlineData("{{ epreuves[0].duree }}", "45~minutes")]
    public void Every_key_of_kits_is_there(string template, string printed)
    {
        var composed = Sample.Compose(template, Sample.InKit(Sample.Observation()) with { Fields = [] });

        Assert.True(composed.Succeeded, string.Join('\n', composed.Diagnostics));
        Assert.Equal($"paragraphe: {printed}\n", DocumentText.Write(composed.Value!.Blocks));
    }

    [Theory]
    [InlineData(45, false, "45 minutes")]
    [InlineData(1, false, "1 minute")]
    [InlineData(45, true, "60 minutes (tiers-temps compris)")]
    [InlineData(20, true, "27 minutes (tiers-temps compris)")]
    [InlineData(null, true, "")]
    public void Extra_time_is_a_third_more_never_rounded_down(int? minutes, bool extraTime, string printed) =>
        Assert.Equal(printed, ExaminationLength.Write(minutes, extraTime));

    [Theory]
    [InlineData(false, "la fiche «~Échelles~»")]
    [InlineData(true, "page~[page de #echelles]")]
    public void A_reference_to_another_document_prints_a_page_only_where_it_is_bound_with_it(bool bound, string printed)
    {
        var data = Sample.Observation() with { Fields = [], OtherAnchors = bound ? new HashSet<string> { "echelles" } : [] };

        var composed = Sample.Compose("Voir :renvoi[la fiche « Échelles »]{vers=echelles} :", data);

        Assert.Equal($"paragraphe: Voir {printed}~:\n", DocumentText.Write(composed.Value!.Blocks));
    }

    [Fact]
    public void The_anchors_of_a_document_are_known_in_reading_order()
    {
        var composed = Sample.Compose(
            "# A :ancre{#a}\n\n:::ensemble\n## B {{ certification.code }} :ancre{#b-{{ certification.code }}}\n:::\n\n### C", Sample.Observation() with { Fields = [] });

        Assert.Equal(["a", "b-agc"], DocumentAnchors.Of(composed.Value!));
        Assert.Equal("titre 1 #a: A\nensemble\n  titre 2 #b-agc: B agc\ntitre 3: C\n", DocumentText.Write(composed.Value!.Blocks));
    }

    [Fact]
    public void Every_name_known_before_there_is_data_has_data() => Assert.Equal(DataModel.Names, DataModel.Of(Sample.Observation(Rich)).GetMembers());

    [Fact]
    public void Markdown_of_a_value_is_read_on_demand_only()
    {
        var rich = Rich with { Identity = Rich.Identity with { Title = "**a**\n\n- \uE000b" } };

        var composed = Sample.Compose("{{ certification.intitule }}\n\n{{ certification.intitule | brut }}", Sample.Observation(rich) with { Fields = [] });

        Assert.Equal("""
            paragraphe: \*\*a\*\*\n\n- \uE000b
            paragraphe: **a**
            liste
              -
                paragraphe: \uE000b

            """, DocumentText.Write(composed.Value!.Blocks));
    }

    [Fact]
    public void One_template_composes_for_several_threads_at_once()
    {
        var template = Sample.Shipped("grille-observation");
        var expected = DocumentText.Write(Sample.Composed(template, Sample.Observation()));
        var composed = new string[64];

        Parallel.For(0, composed.Length, i => composed[i] = DocumentText.Write(Sample.Composed(template, Sample.Observation())));

        Assert.All(composed, text => Assert.Equal(expected, text));
    }

    [Fact]
    public void Blocks_and_fields_know_their_line_even_in_a_loop()
    {
        var document = Sample.Composed(Sample.Shipped("grille-observation"), Sample.Observation());
        var grid = Assert.IsType<Table>(document.Blocks[^1]);
        var notes = grid.Rows.Skip(1).Where(r => r.Cells.Count > 1).Select(r => Assert.IsType<PlacedField>(Assert.IsType<Paragraph>(r.Cells[^2].Blocks[0]).Content[0]).Position);

        Assert.Single(notes.Distinct());
        Assert.Equal("templates/parties/entete.md(2,1)", $"{document.Blocks[3].Position}");
    }

    [Fact]
    public void Prefilled_values_are_left_as_they_are()
    {
        var data = Sample.Observation() with { Values = new Dictionary<string, string> { ["membre"] = "Mme X : jury ;\r\nM. Y", ["candidat"] = "" } };

        var text = DocumentText.Write(Sample.Composed(Sample.Shipped("grille-observation"), data));

        Assert.Contains("champ membre (Text) « Champ membre » = Mme X : jury ;\\nM. Y\n", text, StringComparison.Ordinal);
        Assert.Contains("champ candidat (Text) « Champ candidat » vide\n", text, StringComparison.Ordinal);
    }
}
