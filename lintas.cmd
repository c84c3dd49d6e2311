@echo off
rem Starts Lintas, and builds it first when there is no build or a source is newer. The same as ./lintas.
setlocal
set "root=%~dp0"
set "dist=%root%app\target\lintas"
set "stamp=%dist%\built"

set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 goto nojava

if not exist "%stamp%" goto build
powershell -NoProfile -ExecutionPolicy Bypass -Command "$t=(Get-Item -LiteralPath $env:stamp).LastWriteTime; Set-Location -LiteralPath $env:root; if (Get-ChildItem pom.xml,.mvn,app/pom.xml,app/src/main,core/api/pom.xml,core/api/src/main,core/engine/pom.xml,core/engine/src/main,plugins/pom.xml,plugins/plugin-zip.xml,plugins/*/pom.xml,plugins/*/src/main -Recurse -ErrorAction SilentlyContinue | Where-Object { $_.LastWriteTime -gt $t } | Select-Object -First 1) { exit 1 } else { exit 0 }"
if errorlevel 1 goto build
goto start

:build
"%java%" --list-modules 2>nul | findstr /b "jdk.compiler@" >nul
if errorlevel 1 goto nojava
"%java%" --version 2>nul | findstr /r /c:"^[^ ]* 1[7-9][. ]" /c:"^[^ ]* [2-9][0-9][. ]" >nul
if errorlevel 1 goto nojava
where mvn >nul 2>&1
if errorlevel 1 goto nomaven
echo Lintas: membangun, sekali saja, beberapa menit ... / building, once only, some minutes ... 1>&2
if exist "%dist%" rmdir /s /q "%dist%"
if not exist "%root%app\target" mkdir "%root%app\target"
type nul > "%root%app\target\build.start"
pushd "%root%"
call mvn -q -B package -pl app -am -Dlintas.quick -Dmaven.test.skip=true -Dspotless.check.skip=true > "%root%app\target\build.log" 2>&1
set "result=%errorlevel%"
popd
if not "%result%"=="0" goto failed
move /y "%root%app\target\build.start" "%stamp%" >nul
echo Lintas: menyiapkan supaya mulai cepat ... / preparing for quick starts ... 1>&2
if not exist "%dist%\train" mkdir "%dist%\train"
copy /y "%root%samples\projects\bps-survei-terintegrasi.lintas.json" "%dist%\train\case.lintas.json" >nul 2>&1
set "sample="
if exist "%dist%\train\case.lintas.json" set sample="%dist%\train\case.lintas.json"
"%java%" "-XX:ArchiveClassesAtExit=%dist%\lintas.jsa" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 "-Dlintas.home=%dist%" -cp "%dist%\lib\*" id.lintas.app.Main --train %sample% > "%dist%\train.log" 2>&1
if errorlevel 1 del /q "%dist%\lintas.jsa" >nul 2>&1
if /i "%~1"=="--prepare" exit /b 0

:start
rem --clean: the archive of classes is made anew by the next build or by lintas --prepare.
for %%a in (%*) do if /i "%%~a"=="--clean" del /q "%dist%\lintas.jsa" >nul 2>&1
if /i "%~1"=="--prepare" goto build
set "archive="
if exist "%dist%\lintas.jsa" set "archive=-XX:SharedArchiveFile=%dist%\lintas.jsa"
if not defined archive goto plain
"%java%" "%archive%" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:CompileThresholdScaling=2 -XX:+UseSerialGC -Xms24m -XX:NewSize=8m -Dfile.encoding=UTF-8 "-Dlintas.home=%dist%" -cp "%dist%\lib\*" id.lintas.app.Main %*
exit /b %errorlevel%

:plain
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 "-Dlintas.home=%dist%" -cp "%dist%\lib\*" id.lintas.app.Main %*
exit /b %errorlevel%

:nojava
echo Lintas perlu JDK 17 atau lebih baru. Pasang: winget install EclipseAdoptium.Temurin.17.JDK / Lintas needs JDK 17 or newer. Install: winget install EclipseAdoptium.Temurin.17.JDK 1>&2
exit /b 2

:nomaven
echo Lintas perlu Apache Maven 3.8 atau lebih baru. Unduh Maven dan tambahkan folder bin-nya ke PATH. / Lintas needs Apache Maven 3.8 or newer. Download Maven and add its bin folder to PATH. 1>&2
exit /b 2

:failed
echo Gagal membangun; catatannya: %root%app\target\build.log / The build failed; its log: %root%app\target\build.log 1>&2
exit /b 2
