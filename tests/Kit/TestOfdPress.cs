using System.Text;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Tests.Kit;

/// <summary>Writes what a paper says, as <see cref="TestPress"/> does.</summary>
public sealed class TestOfdPress : IOfdPress
{
    public byte[] Render(string kind, int templateVersion, string snapshot) => Encoding.UTF8.GetBytes($"OFD {kind}/{templateVersion}\n{snapshot}");
}
