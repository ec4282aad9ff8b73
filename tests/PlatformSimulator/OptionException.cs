namespace ApprovalHub.PlatformSimulator;

/// <summary>An option that cannot be followed; its text goes to whoever started the program.</summary>
internal sealed class OptionException(string message) : Exception(message);
