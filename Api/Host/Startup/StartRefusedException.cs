namespace ApprovalHub.Api.Host.Startup;

/// <summary>The program will not start; the message says why and what to do, and the exit code is 1.</summary>
public sealed class StartRefusedException(string code, string message) : Exception($"{code}: {message}")
{
    public string Code { get; } = code;
}
