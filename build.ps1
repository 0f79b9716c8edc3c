<#
    Construit, vérifie et lance CqpKits. « ./build.ps1 help » dit comment.

    Ce script se tient à ce qu'offre PowerShell partout : Windows PowerShell 5.1, pwsh 7, et le moteur hébergé dans un programme,
    qui n'a ni Write-Host, ni Test-Path, ni Join-Path. D'où les appels .NET. Le fichier commence par la marque d'ordre des octets,
    sans laquelle Windows PowerShell 5.1 lirait mal les accents.
#>
param(
    [Parameter(Position = 0)] [string] $Verb = 'check',
    [Parameter(Position = 1, ValueFromRemainingArguments = $true)] [string[]] $Certification,
    [string] $Out,
    [switch] $NoBuild
)

$ErrorActionPreference = 'Stop'
$solution = [System.IO.Path]::Combine($PSScriptRoot, 'CqpKits.sln')
$cli = [System.IO.Path]::Combine($PSScriptRoot, 'src', 'CqpKits.Cli')

$help = @'
Usage : ./build.ps1 [verbe]

  (rien) ou check          vérifie le format du code, construit, puis lance les tests
  build                    construit seulement
  kit [certification…]     produit les documents d'une ou de plusieurs certifications (agc si rien n'est nommé)
  help                     affiche cette aide

Options de « kit » :
  -Out <dossier>           dossier où écrire les documents (output si rien n'est dit)
  -NoBuild                 n'attend pas une nouvelle construction : lance le programme déjà construit
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

function Invoke-Kit([string] $Name) {
    $arguments = @('run', '--project', $cli)
    if ($NoBuild) { $arguments += '--no-build' }
    $arguments += @('--', 'build', $Name)
    if ($Out) { $arguments += @('--out', $Out) }
    Invoke-Step "kit $Name" $arguments
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
            if (-not $Certification) { $Certification = @('agc') }
            foreach ($name in $Certification) { Invoke-Kit $name }
        }
        'help' { $help }
        default {
            "Le verbe « $Verb » est inconnu. Les verbes sont check, build, kit et help ; « ./build.ps1 help » les explique."
            exit 2
        }
    }
}
finally {
    $null = $ExecutionContext.SessionState.Path.SetLocation($caller.Path)
}
exit 0
