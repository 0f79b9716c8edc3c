namespace CqpKits.Tests.Families;

/// <summary>A fourth certification, invented: YAML files and nothing else. It mixes what the three shipped ones have apart.</summary>
internal static class InventedCertification
{
    public const string Code = "fleuriste";

    /// <summary>The activities of its one competency, as its YAML has them.</summary>
    public const string Activities = """
            activites:
              - code: A1
                libelle: "Préparation des bouquets"
                taches:
                  - "Choisir les tiges"

        """;

    /// <summary>Its examination methods: more of them than the bloc has competencies.</summary>
    public const string Methods = """
        modalites:
          - code: BC1-E1
            libelle: "Bouquet devant le tuteur"
            bloc: BC1
            evaluateur: tuteur
            description: ["Le candidat compose un bouquet."]
          - code: BC1-E2
            libelle: "Entretien sur les fleurs"
            bloc: BC1
            evaluateur: tuteur
            description: ["Le candidat explique ses choix."]

        """;

    private const string Text = $$"""
        certification:
          code: fleuriste
          intitule: "CQP Fleuriste d'essai"
          version: "1"
        metier:
          finalite: "Composer et vendre des bouquets."
        missions:
          - code: M1
            libelle: "Composer"
            activites:
              - code: M1A1
                libelle: "Choisir les fleurs"
            savoir_faire: [FSF1]
        domaines:
          - code: F
            libelle: "Fleurs"
            savoir_faire:
              - code: FSF1
                libelle: "Assembler un bouquet"
        blocs:
          - code: BC1
            libelle: "Composer des bouquets"
            domaine: F
        competences:
          - code: C1
            libelle: "Composer un bouquet rond"
            bloc: BC1
        {{Activities}}    critere_principal: "Le bouquet tient"
            criteres:
              - code: C1.1
                libelle: "Les tiges sont en spirale"
            groupes:
              - code: C1.2
                libelle: "Finition"
                criteres:
                  - code: C1.2.1
                    libelle: "Le lien est solide"
                  - code: C1.2.2
                    libelle: "Les tiges sont recoupées"
        {{Methods}}evaluateurs:
          - code: tuteur
            libelle: "Tuteur"
        echelles:
          - code: points
            minimum: 0
            maximum: 60
          - code: niveaux
            valeurs:
              - code: N0
                libelle: "Pas encore"
                valeur: 0
              - code: N1
                libelle: "Avec aide"
                valeur: 1
              - code: N2
                libelle: "Seul"
                valeur: 2
        formulaires:
          - code: carnet
            titre: "Carnet du tuteur"
            role: tuteur
            evaluateur: tuteur
            exemplaires: un_par_candidat
            portee: individuelle
            modele: carnet.md
            champs:
              - { id: candidat, nature: texte, libelle: "Candidat", prerempli: candidat }
              - { id: niveau, nature: choix, libelle: "niveau", pour_chaque: criteres, echelle: niveaux, compte_pour: competence }
              - { id: note, nature: note_chiffree, libelle: "note", pour_chaque: savoir_faire, echelle: points, compte_pour: domaine }
              - { id: vu, nature: case, libelle: "Vu au poste de travail" }
        documents:
          - code: emploi
            titre: "Le référentiel emploi"
            modele: emploi.md
          - code: legal
            titre: "Référentiel"
            modele: referentiel-legal.md
          - code: relations
            titre: "Relations fonctionnelles"
            modele: relations-fonctionnelles.md

        """;

    private const string Booklet = """
        # {{ formulaire.titre }}

        :::tableau{largeurs="60" entetes=1 .identite description="Candidat"}
        - - Candidat
        - - :champ{ref=candidat}
        :::

        :::tableau{largeurs="80 30 30 30" entetes=1 description="Critères"}
        - - Critère
        {{~ for v in echelles[1].valeurs ~}}
          - {{ v.libelle }}
        {{~ end ~}}
        {{~ for k in competences[0].criteres ~}}
        - - :code[{{ k.code }}] {{ k.libelle }}
        {{~ for v in echelles[1].valeurs ~}}
          - :case{ref="{{ k.code }}.niveau" valeur={{ v.code }}}
        {{~ end ~}}
        {{~ end ~}}
        {{~ for k in competences[0].groupes[0].criteres ~}}
        - - :code[{{ k.code }}] {{ k.libelle }}
        {{~ for v in echelles[1].valeurs ~}}
          - :case{ref="{{ k.code }}.niveau" valeur={{ v.code }}}
        {{~ end ~}}
        {{~ end ~}}
        :::

        :::tableau{largeurs="100 40" entetes=1 description="Notes"}
        - - Savoir-faire
          - Note
        - - :code[FSF1] Assembler un bouquet
          - :champ{ref="FSF1.note"}
        :::

        :::tableau{largeurs="100" description="Au poste"}
        - - :case{ref=vu .libelle}
        :::

        """;

    public static MemoryWorkspace Workspace() => MemoryWorkspace.Shipped()
        .With($"referentials/{Code}/certification.yaml", Text)
        .With($"referentials/{Code}/modeles/carnet.md", Booklet)
        .With($"referentials/{Code}/modeles/emploi.md", "{{ exige missions ~}}\n# {{ document.titre }}\n\n{{ for m in missions }}{{ m.libelle }}{{ end }}\n");
}
