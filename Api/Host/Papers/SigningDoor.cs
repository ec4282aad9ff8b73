using ApprovalHub.Api.Host.Startup;
using ApprovalHub.Documents.Signing;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Papers;

/// <summary>
/// What papers are signed with: <c>Papers:Signing:File</c>, a PKCS#12 file, and its <c>Password</c> or <c>PasswordFile</c>. Without it a sample
/// certificate in Development, made once in the data folder, and no signature elsewhere, which is said at the start.
/// </summary>
internal static partial class SigningDoor
{
    public static void Add(IServiceCollection services, IConfiguration configuration, HubSettings settings, IHostEnvironment environment)
    {
        if (configuration["Papers:Signing:File"] is { Length: > 0 } file)
        {
            var key = Open(file, Read(() => File.ReadAllBytes(file), file), Password(configuration));
            services.AddSingleton<IPaperSigner>(made => new PaperSigner(key, sample: false, made.GetRequiredService<TimeProvider>()));
        }
        else
        {
            services.AddSingleton<IPaperSigner>(made =>
                new PaperSigner(environment.IsDevelopment() ? Sample(settings, made.GetRequiredService<TimeProvider>()) : null, environment.IsDevelopment(), made.GetRequiredService<TimeProvider>()));
        }
    }

    /// <summary>Says at the start who signs, or that nobody does.</summary>
    public static void Say(IServiceProvider services)
    {
        var log = services.GetRequiredService<ILoggerFactory>().CreateLogger("ApprovalHub.Papers");
        var (state, now) = (services.GetRequiredService<IPaperSigner>().State, services.GetRequiredService<TimeProvider>().GetUtcNow());
        if (!state.Signs)
            LogNotSigned(log);
        else if (state.Sample)
            LogSample(log, state.Holder);
        else if (state.ValidUntil < now.AddDays(30))
            LogEnding(log, state.Holder, state.ValidUntil);
        else
            LogSigned(log, state.Holder, state.ValidUntil);
    }

    private static SigningKey Sample(HubSettings settings, TimeProvider clock)
    {
        var path = Path.Combine(settings.DataFolder, "signing", "sample.p12");
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var beside = $"{path}.{Path.GetRandomFileName()}";
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using (var written = new FileStream(beside, options))
                written.Write(SampleKey.Make(clock.GetUtcNow()));
            File.Move(beside, path, overwrite: true);
        }

        return Open(path, File.ReadAllBytes(path), null);
    }

    private static string? Password(IConfiguration configuration) => configuration["Papers:Signing:PasswordFile"] is { Length: > 0 } file
        ? Read(() => File.ReadAllText(file).TrimEnd('\r', '\n'), file)
        : configuration["Papers:Signing:Password"];

    private static SigningKey Open(string path, byte[] file, string? password)
    {
        try
        {
            return SigningKey.FromPkcs12(file, password);
        }
        catch (BadSigningKeyException fault)
        {
            throw new StartRefusedException("SIGNING_KEY_UNUSABLE",
                $"文书签名证书不能使用（Papers:Signing:File = {path}）。请检查文件和口令，或去掉该配置：文书将不签名。 The key that papers are signed with cannot be used: {fault.Message}. Mend the file or its password, or take the setting out: papers are then not signed.");
        }
    }

    private static T Read<T>(Func<T> read, string path)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException("SIGNING_KEY_UNREADABLE", $"文书签名证书或口令文件读不到。 Papers:Signing names {path}, which cannot be read: {fault.Message}");
        }
    }

    [LoggerMessage(LogLevel.Warning, "文书不带电子签名：未配置 Papers:Signing:File。 Papers are not signed: Papers:Signing:File is not set.")]
    private static partial void LogNotSigned(ILogger log);

    [LoggerMessage(LogLevel.Warning, "文书以样本证书签名（{Holder}），仅供演示。 Papers are signed by a sample certificate, for demonstrations only.")]
    private static partial void LogSample(ILogger log, string? holder);

    [LoggerMessage(LogLevel.Information, "文书签名证书：{Holder}，有效期至 {Until:yyyy-MM-dd}。 Papers are signed by this certificate.")]
    private static partial void LogSigned(ILogger log, string? holder, DateTimeOffset? until);

    [LoggerMessage(LogLevel.Warning, "文书签名证书 {Holder} 将于或已于 {Until:yyyy-MM-dd} 到期，请更换；到期后不再出具文书文件。 The certificate that papers are signed by ends; without another one no paper is made any more.")]
    private static partial void LogEnding(ILogger log, string? holder, DateTimeOffset? until);
}
