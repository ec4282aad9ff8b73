namespace ApprovalHub.Documents.Tests.Signing;

/// <summary>A fact that asks a program of the machine; shows as skipped where it is not there (test.sh installs all of them on Debian).</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(params string[] tools)
    {
        if (tools.FirstOrDefault(tool => !Tool.IsThere(tool)) is { } missing)
            Skip = $"{missing} is not on this machine";
    }
}
