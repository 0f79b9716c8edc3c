using CqpKits.Diagnostics;
using CqpKits.Referentials.Loading;
using CqpKits.Referentials.Model;

namespace CqpKits.Tests.Referentials;

/// <summary>A certification as small as it can be while using every key: the base that tests change one thing of.</summary>
internal sealed class TinyCertification
{
    public const string Folder = "referentials/mini";
    public const string Entry = "certification.yaml";
    public const string Competencies = "competences.yaml";
    public const string Assessment = "evaluation.yaml";
    public const string FormFile = "formulaires.yaml";
    public const string Rules = "regles.yaml";
    public const string KitFile = "kits.yaml";
    public const string CriterionFile = "criteres.yaml";

    private readonly Dictionary<string, string> _files = new()
    {
        [Entry] = """
            certification:
              code: mini
              intitule: Assistant d'essai
              sigle: ME
              version: 2026.1
              branche: Essais
              secteur: Essai
              certificateur: CPNE des essais
              validation: Validé
            fichiers:
              - competences.yaml
              - evaluation.yaml
              - formulaires.yaml
              - regles.yaml
            sources:
              - code: brochure
                titre: Brochure
                date: Décembre 2009
            metier:
              finalite: Essayer
              situation_hierarchique: Sous un chef
              relations_fonctionnelles:
                - code: SI
                  libelle: Système d'information
                  categorie: non_precisee
              source: brochure
            errata:
              - lu: RFS1
                retenu: RSF1
                source: brochure
                lieu: mission 1
                motif: interversion
            lacunes:
              - objet: unités
                constat: bloc perdu
                decision: laissé ouvert
                source: brochure
            retires:
              - code: RC3
                libelle: Ancienne connaissance
                depuis: "2025.1"

            """,
        [Competencies] = """
            domaines:
              - code: R
                libelle: Relation client
                source: brochure
                connaissances:
                  - code: RC1
                    libelle: Connaître le client
                savoir_faire:
                  - code: RSF1
                    libelle: Écouter
                  - code: RSF2
                    libelle: Argumenter
              - code: PO
                libelle: Produits
                savoir_faire:
                  - code: POSF1
                    libelle: Présenter
            aptitudes:
              - code: A1
                libelle: Écoute
            missions:
              - code: M1
                libelle: Vendre
                source: brochure
                activites:
                  - code: M1A1
                    libelle: Accueillir
                connaissances: [RC1]
                savoir_faire:
                  - RSF1
                  - code: RSF2
                    libelle: Argumenter au téléphone
                  - POSF1
            blocs:
              - code: B-R
                libelle: Gérer la relation
                domaine: R
                source: brochure
              - code: B-PO
                libelle: Proposer
                domaine: PO
            unites:
              - code: UC1
                libelle: Réaliser une vente
                bloc: non_precise
                source: brochure
              - code: UC2
                libelle: Communiquer
                bloc: B-R
            voies:
              - code: formation
                libelle: Voie de la formation
                etapes: [Positionnement, Évaluation]
                source: brochure

            """,
        [Assessment] = """
            evaluateurs:
              - code: tuteur
                libelle: Tuteur
              - code: jury
                libelle: Jury ou professionnel
            echelles:
              - code: pourcentage
                minimum: 0
                maximum: 100
                unite: "%"
            appreciations:
              - code: poste
                libelle: Observation au poste
                reperes: [0, 50, 100]
                descripteurs:
                  - Insuffisant
                  - Satisfaisant
                echelle: pourcentage
                source: brochure
            epreuves:
              - code: entretien
                libelle: Entretien
                evaluateur: jury
                duree_minutes: 30
                description: Au poste
                source: brochure
            observations:
              - code: R.1
                libelle: Accueil d'un client
                domaine: R
                questions: ["Que dites-vous ?"]
                jeux_de_role: [fiche-1]
                source: brochure
              - code: PO.1
                libelle: Prise de commande
                domaine: PO
            jeux_de_role:
              - code: fiche-1
                numero: 1
                titre: "Fiche n°1 : délai"
                role_candidat: Assistant
                role_jury: Client
                note: Sans document
                contexte: Un retard
                relances:
                  - texte: Et ma commande ?
                    condition: s'il hésite
                criteres_de_reussite:
                  - code: F1.1
                    libelle: Reformule
                source: brochure

            """,
        [FormFile] = """
            formulaires:
              - code: grille
                titre: Grille d'observation
                role: jury
                evaluateur: jury
                exemplaires: un_par_membre
                portee: individuelle
                modele: grille.md
                source: brochure
                champs:
                  - id: candidat
                    nature: texte
                    libelle: Nom du candidat
                    prerempli: candidat
                  - id: note
                    nature: note_chiffree
                    libelle: pourcentage
                    invite: Votre note
                    pour_chaque: observations
                    echelle: pourcentage
                    compte_pour: domaine
                  - id: remarques
                    nature: notes
                    libelle: notes
                    facultatif: oui
              - code: synthese
                titre: Grille de synthèse
                role: president
                evaluateur: jury
                exemplaires: un_par_candidat
                portee: consensus
                modele: synthese.md
                champs:
                  - id: accord
                    nature: note_chiffree
                    libelle: valeur partagée
                    pour_chaque: domaines
                    echelle: pourcentage
                    compte_pour: domaine
                  - id: signature
                    nature: signature
                    libelle: Signature
              - code: grille-tuteur
                titre: Grille du tuteur
                role: tuteur
                evaluateur: tuteur
                exemplaires: un_par_candidat
                portee: individuelle
                modele: tuteur.md
                champs:
                  - id: note
                    nature: note_chiffree
                    libelle: pourcentage
                    pour_chaque: savoir_faire
                    echelle: pourcentage
                    compte_pour: domaine
                  - id: globale
                    nature: note_chiffree
                    libelle: relation
                    echelle: pourcentage
                    compte_pour: R
                  - id: jour
                    nature: date
                    libelle: Date

            """,
        [Rules] = """
            regles:
              - code: par-domaine
                intitule: Validation par domaine
                source: brochure
                passage: Évaluation
                voie: formation
                effet: 2011-06-16
                pour_chaque: domaines
                notes:
                  - evaluateur: tuteur
                    calcul: moyenne
                  - evaluateur: jury
                    calcul: consensus
                conditions:
                  - porte_sur: resultat
                    test: "> 70"
                  - porte_sur: chaque_evaluateur
                    test: "≥ 50,5"
                  - porte_sur: chaque_savoir_faire
                    test: ">= 30.0"
                    evaluateur: tuteur
              - code: par-bloc
                intitule: Validation par bloc
                source: brochure
                effet: inconnu
                pour_chaque: blocs
                notes:
                  - evaluateur: jury
                    calcul: consensus
                conditions:
                  - porte_sur: resultat
                    test: ">= 70"

            """,
    };

    private const string Kits = """
        formulaires:
          - code: report
            titre: Grille de report
            role: jury
            evaluateur: jury
            exemplaires: un_par_membre
            portee: report
            modele: report.md
            champs:
              - id: moyenne
                nature: note_chiffree
                libelle: moyenne
                pour_chaque: domaines
                echelle: pourcentage
                compte_pour: domaine
        documents:
          - code: guide
            titre: Guide du jury
            modele: guide.md
            source: brochure
          - code: fiche
            titre: Fiche de jeu de rôle
            modele: fiche.md
            pour_chaque: jeux_de_role
        kits:
          - role: jury
            intitule: Kit du jury
            destinataire: chaque membre du jury
            exemplaires: un_par_membre
            documents:
              - guide
              - grille
              - report
              - fiche
            livret: couverture.md
          - role: president
            intitule: Kit du président
            destinataire: le président du jury
            exemplaires: un_par_candidat
            documents: [guide, synthese]
          - role: tuteur
            intitule: Kit du tuteur
            destinataire: le tuteur
            exemplaires: un_par_candidat
            documents: [grille-tuteur]

        """;

    private const string Criteria = """
        competences:
          - code: C1
            libelle: Élaborer un plan
            bloc: B-R
            activites:
              - code: T1
                libelle: Préparation
                taches: [Lire, Noter]
            sous_competences: [Recueillir des informations]
            critere_principal: Le plan est tenu
            criteres:
              - code: C1.1
                libelle: Le plan est écrit
            groupes:
              - code: C1.2
                libelle: Suivi
                criteres:
                  - code: C1.2.1
                    libelle: Le suivi est régulier
                  - code: C1.2.2
                    libelle: Les écarts sont expliqués
            comment_evaluer:
              - libelle: Entretien
                points:
                  - Bilan
                  - texte: Questionnement
                    precisions: [sur le plan, sur le suivi]
            documents_appui: [Plan]
            questions: ["Comment suivez-vous ?"]
            source: brochure
          - code: C2
            libelle: Rendre compte
            bloc: B-PO
            criteres:
              - code: C2.1
                libelle: Le compte rendu est clair
        modalites:
          - code: E1
            libelle: Mise en situation
            bloc: B-R
            evaluateur: tuteur
            description:
              - Au poste
              - texte: "Une note précisant :"
                precisions: [le plan]
            lieu: en entreprise
            duree: 10 à 15 minutes
            source: brochure
        echelles:
          - code: oui_non
            valeurs:
              - code: OUI
                libelle: Oui
                valeur: 1
                sens: favorable
              - code: NON
                libelle: Non
                sens: defavorable
        formulaires:
          - code: guide-evaluation
            titre: Guide d'évaluation
            role: tuteur
            evaluateur: tuteur
            exemplaires: un_par_candidat
            portee: individuelle
            modele: guide.md
            modalite: E1
            champs:
              - id: nom
                nature: texte
                libelle: Nom
                prerempli: nom
              - id: evaluation
                nature: choix
                libelle: évaluation
                pour_chaque: criteres
                dans: B-R
                echelle: oui_non
                compte_pour: competence
              - id: maitrise
                nature: choix
                libelle: résultat
                pour_chaque: competences
                echelle: oui_non
              - id: dossier
                nature: case
                libelle: Dossier du candidat
              - id: critere
                nature: sans_objet
                libelle: Critère sans objet
                commentaire: motif
              - id: motif
                nature: notes
                libelle: Pourquoi
                facultatif: oui

        """;

    public static IReadOnlyList<string> Names => [Entry, Competencies, Assessment, FormFile, Rules];

    public string this[string file] => _files[file];

    /// <summary>Adds a file of documents and kits: without it, each role receives its forms.</summary>
    public TinyCertification WithKits()
    {
        _files[KitFile] = Kits;
        return With(Entry, "- regles.yaml", "- regles.yaml\n  - kits.yaml");
    }

    /// <summary>Adds a file of competencies with criteria, of an examination method and of a form with choices.</summary>
    public TinyCertification WithCriteria()
    {
        _files[CriterionFile] = Criteria;
        return With(Entry, "- regles.yaml", "- regles.yaml\n  - criteres.yaml");
    }

    /// <summary>Replaces the first occurrence of a text in a file; the text must be there, or the test would test nothing.</summary>
    public TinyCertification With(string file, string old, string replacement)
    {
        var text = _files[file];
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"« {old} » n'est pas dans {file}");
        _files[file] = text[..at] + replacement + text[(at + old.Length)..];
        return this;
    }

    /// <summary>Puts a text in the place of some characters.</summary>
    public void Splice(string file, int at, int length, string text) =>
        _files[file] = _files[file][..at] + text + _files[file][Math.Min(at + length, _files[file].Length)..];

    /// <summary>Empties a section of a file.</summary>
    public TinyCertification WithEmpty(string file, string section)
    {
        var lines = _files[file].Split('\n').ToList();
        var from = lines.IndexOf($"{section}:");
        var to = lines.FindIndex(from + 1, l => !l.StartsWith(' '));
        lines.RemoveRange(from, to - from);
        lines.Insert(from, $"{section}: []");
        _files[file] = string.Join('\n', lines);
        return this;
    }

    public TinyCertification Without(string file)
    {
        _files.Remove(file);
        return this;
    }

    public Checked<Certification> Load() => CertificationLoader.Load(Folder, Read);

    public Checked<SourceFile> Read(string path) => _files.TryGetValue(path[(Folder.Length + 1)..], out var text)
        ? Checked.Of(new SourceFile(path, text))
        : Checked.Failed<SourceFile>(SourceFileMessages.Missing(path));

    /// <summary>The diagnostics without the folder, one a line, for messages of failing tests.</summary>
    public static string Show(IEnumerable<Diagnostic> diagnostics) =>
        string.Join('\n', diagnostics.Select(d => d.ToString().Replace(Folder + "/", "", StringComparison.Ordinal)));
}
