@echo off
rem Holdfast. Without arguments it opens the workbench; with arguments it is the command line (holdfast --help).
rem   JAVA_HOME            the Java to run on, if it is 21 or newer; else java on the PATH, else Program Files
rem   HOLDFAST_WORKSPACE   the workbench's workspace; holdfast-workspace in the user's profile when unset
rem   HOLDFAST_CACHE       the folder for what makes later calls start quicker; none: nowhere; when unset, Holdfast\cache
rem                        in the user's local application data
rem It does what the script holdfast does beside it, whose comments say why; the lines end as Windows wants it.
setlocal DisableDelayedExpansion
set "PRODUCT=%~dp0"
set "PRODUCT=%PRODUCT:~0,-1%"
set "QUIET=-Dguice_custom_class_loading=CHILD -Dslf4j.internal.verbosity=ERROR -Dlog4j2.statusLoggerLevel=OFF"
set "QUICK=-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m -XX:+UseSerialGC -XX:MaxTenuringThreshold=1 %QUIET%"

set "JAVA="
if defined JAVA_HOME call :try "%JAVA_HOME%"
rem not simply `where java`, which looks in the current folder first
if not defined JAVA for /f "delims=" %%J in ('where $PATH:java 2^>nul') do for %%D in ("%%~dpJ..") do call :try "%%~fD"
if not defined JAVA for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\Zulu\*") do call :try "%%~fD"
if not defined JAVA (
  echo holdfast: no Java ^>= 21 found: looked at JAVA_HOME, java on the PATH and Program Files 1>&2
  exit /b 2
)
if "%~1"=="" goto workbench
rem the path stands before each of some fifty jars, and a line has room for 8,191 characters
if not "%PRODUCT:~90,1%"=="" (
  echo holdfast: this folder lies too deep for the command line of Windows: its path has more than 90 characters 1>&2
  exit /b 2
)

set "CLASS_PATH="
for /f "usebackq eol=# delims=" %%B in ("%PRODUCT%\cli.bundles") do call :add "%%B" || exit /b 3
set "ARCHIVE="
set "COMMAND=%~1"
if not "%COMMAND:~0,1%"=="-" call :class_archive 2>nul
set "KEPT="
if defined ARCHIVE set KEPT=-Xlog:disable "-XX:SharedArchiveFile=%ARCHIVE%"
set "OPTIONS=%QUICK%"
if "%COMMAND%"=="lsp" set "OPTIONS=%QUIET%"
"%JAVA%" %OPTIONS% %KEPT% -cp "%CLASS_PATH%" org.holdfast.cli.Main %*
exit /b %ERRORLEVEL%

:workbench
if not defined HOLDFAST_WORKSPACE set "HOLDFAST_WORKSPACE=%USERPROFILE%\holdfast-workspace"
for %%L in ("%PRODUCT%\plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fL"
:start
"%JAVA%" -Xms128m -XX:Tier4InvocationThreshold=30000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=60000 "-Dholdfast.examples=%PRODUCT%\examples" %QUIET% -jar "%LAUNCHER%" -product org.holdfast.rcp.product -data "%HOLDFAST_WORKSPACE%"
rem 23 and 24: the workbench wants to be started anew
if %ERRORLEVEL%==23 goto start
if %ERRORLEVEL%==24 goto start
exit /b %ERRORLEVEL%

rem :try FOLDER - takes the Java in FOLDER if it is new enough and none was taken yet
:try
if defined JAVA exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "VERSION="
set "RUNTIME="
for /f "usebackq tokens=1,2 delims==" %%K in ("%~1\release") do (
  if "%%K"=="JAVA_VERSION" set "VERSION=%%~L"
  if "%%K"=="JAVA_RUNTIME_VERSION" set "RUNTIME=%%~L"
)
for /f "delims=.-+" %%M in ("%VERSION%") do if %%M GEQ 21 set "JAVA=%~1\bin\java.exe"
exit /b 0

rem :add NAME - puts the jar of the bundle NAME on the class path
:add
set "JAR="
for %%J in ("%PRODUCT%\plugins\%~1_*.jar") do set "JAR=%%~fJ"
if not defined JAR (
  echo holdfast: this product is incomplete: plugins\%~1_*.jar is missing 1>&2
  exit /b 1
)
if defined CLASS_PATH (set "CLASS_PATH=%CLASS_PATH%;%JAR%") else set "CLASS_PATH=%JAR%"
exit /b 0

rem :class_archive - sets ARCHIVE to the file in which this Java keeps the classes of this product ready, if there is one
:class_archive
set "CACHE=%HOLDFAST_CACHE%"
if /i "%CACHE%"=="none" exit /b 0
if not defined CACHE if defined LOCALAPPDATA set "CACHE=%LOCALAPPDATA%\Holdfast\cache"
if not defined CACHE exit /b 0
for %%J in ("%PRODUCT%\plugins\org.holdfast.cli_*.jar") do set "BUILD=%%~nJ"
set "PLACE=%PRODUCT:\=-%"
set "PLACE=start-%PLACE::=%"
set "KEEP=%CACHE%\%PLACE%-%BUILD%-%RUNTIME%.jsa"
if exist "%KEEP%" goto use
if exist "%KEEP%.once" (
  call :rehearse >nul 2>nul
) else (
  mkdir "%CACHE%"
  type nul >"%KEEP%.once"
) 2>nul
:use
for %%A in ("%KEEP%") do if exist "%%~fA" if %%~zA GTR 0 set "ARCHIVE=%%~fA"
exit /b 0

rem :rehearse - makes the file KEEP in one move, or leaves an empty one, so that it is not tried at each call
:rehearse
set "NEW=%KEEP%.%RANDOM%"
"%JAVA%" %QUICK% -Xlog:disable "-XX:ArchiveClassesAtExit=%NEW%" -cp "%CLASS_PATH%" org.holdfast.cli.Rehearsal "%PRODUCT%\examples\mail-order" <nul
if not %ERRORLEVEL%==0 del "%NEW%"
if exist "%NEW%" (
  move /y "%NEW%" "%KEEP%"
  del "%KEEP%.once"
  for /f "skip=3 delims=" %%F in ('dir /b /o-d "%CACHE%\%PLACE%-*.jsa"') do del "%CACHE%\%%F"
  forfiles /p "%CACHE%" /m start-* /d -30 /c "cmd /c del @path"
) else move /y "%KEEP%.once" "%KEEP%"
exit /b 0
