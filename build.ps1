<#
    Construit, vérifie et lance CqpKits. « ./build.ps1 help » dit comment.

    Ce script se tient à ce qu'offre PowerShell partout : Windows PowerShell 5.1, pwsh 7, et le moteur hébergé dans un programme,
    qui n'a ni Write-Host, ni Test-Path, ni Join-Path. D'où les appels .NET. Le fichier commence par la marque d'ordre des octets,
    sans laquelle Windows PowerShell 5.1 lirait mal les accents.
#>
param(
    [Parameter(Position = 0)] [string] $Verb = 'check',
    [Parameter(Position = 1, ValueFromRemainingArguments = $true)] [string[]] $Name,
    [string] $Out,
    [switch] $NoBuild,
    [switch] $Quick
)

$ErrorActionPreference = 'Stop'
$solution = [System.IO.Path]::Combine($PSScriptRoot, 'CqpKits.sln')
$artifacts = [System.IO.Path]::Combine($PSScriptRoot, 'artifacts')
$cli = [System.IO.Path]::Combine($PSScriptRoot, 'src', 'CqpKits.Cli')

$known = @('win-x64', 'linux-x64', 'osx-arm64')

$help = @'
Usage : ./build.ps1 [verbe]

  (rien) ou check          vérifie le format du code, construit, puis lance les tests
  build                    construit seulement
  kit [certification…]     produit les documents d'une ou de plusieurs certifications (agc si rien n'est nommé)
  publish [système…]       un seul fichier par système, qui marche sans rien installer : artifacts/<système>/cqpkits
                           (systèmes : win-x64, linux-x64, osx-arm64 ; les trois si rien n'est nommé)
  pack                     l'outil à installer avec « dotnet tool install » : artifacts/paquets
  help                     affiche cette aide

Options :
  -Out <dossier>           kit : dossier où écrire les documents (output si rien n'est dit)
                           publish, pack : dossier à la place de artifacts
  -NoBuild                 kit : n'attend pas une nouvelle construction, lance le programme déjà construit
  -Quick                   publish, pack : pour un essai, bien plus vite ; le code n'est pas analysé, et le programme, qui n'est pas
                           compilé d'avance, démarre plus lentement
'@

function Invoke-Step([string] $Name, [string[]] $Arguments) {
    & dotnet @Arguments
    if ($LASTEXITCODE -ne 0) {
        "Échec à l'étape « $Name » : la commande « dotnet $Arguments » s'est terminée avec le code $LASTEXITCODE. La suite n'a pas été lancée."
        exit $LASTEXITCODE
    }
}

function Invoke-Build {
    Invoke-Step 'construction' @('build', $solution, '--nologo')
}

function Invoke-Check {
    Invoke-Step 'restauration des bibliothèques' @('restore', $solution)
    Invoke-Step 'format du code' @('format', $solution, '--verify-no-changes', '--no-restore')
    Invoke-Step 'construction' @('build', $solution, '--no-restore', '--nologo')
    Invoke-Step 'tests' @('test', '--solution', $solution, '--no-build')
}

# Avec ses propres fichiers intermédiaires : ceux d'une construction ordinaire restent tels quels. Aucun processus ne reste après.
function Invoke-Packaging([string] $Step, [string] $Command, [string] $Folder, [string[]] $Options) {
    $root = $artifacts
    if ($Out) { $root = $Out }
    $arguments = @($Command, $cli, '--configuration', 'Release', '--nologo', '-nodeReuse:false', '-p:UseSharedCompilation=false')
    $arguments += @('--output', [System.IO.Path]::Combine($root, $Folder), '--artifacts-path', [System.IO.Path]::Combine($root, 'construction'))
    if ($Quick) { $arguments += @('-p:RunAnalyzers=false', '-p:PublishReadyToRun=false') }
    Invoke-Step $Step ($arguments + $Options)
}

function Invoke-Publish([string[]] $Systems) {
    if (-not $Systems) { $Systems = $known }
    foreach ($system in $Systems) {
        if ($known -notcontains $system) {
            "Le système « $system » est inconnu. Les systèmes sont $($known -join ', ')."
            exit 2
        }
    }
    foreach ($system in $Systems) { Invoke-Packaging "programme pour $system" 'publish' $system @('--runtime', $system) }
}

function Invoke-Kit([string] $Certification) {
    $arguments = @('run', '--project', $cli)
    if ($NoBuild) { $arguments += '--no-build' }
    $arguments += @('--', 'build', $Certification)
    if ($Out) { $arguments += @('--out', $Out) }
    Invoke-Step "kit $Certification" $arguments
}

# Un dossier relatif l'est au dossier de qui appelle ; dotnet cherche global.json, et cqpkits son espace de travail, à partir d'ici.
if ($Out) { $Out = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Out) }
$caller = $ExecutionContext.SessionState.Path.CurrentLocation
$null = $ExecutionContext.SessionState.Path.SetLocation($PSScriptRoot)
try {
    switch ($Verb) {
        'check' { Invoke-Check }
        'build' { Invoke-Build }
        'kit' {
            if (-not $Name) { $Name = @('agc') }
            foreach ($certification in $Name) { Invoke-Kit $certification }
        }
        'publish' { Invoke-Publish $Name }
        'pack' { Invoke-Packaging 'paquet' 'pack' 'paquets' @() }
        'help' { $help }
        default {
            "Le verbe « $Verb » est inconnu. Les verbes sont check, build, kit, publish, pack et help ; « ./build.ps1 help » les explique."
            exit 2
        }
    }
}
finally {
    $null = $ExecutionContext.SessionState.Path.SetLocation($caller.Path)
}
exit 0
