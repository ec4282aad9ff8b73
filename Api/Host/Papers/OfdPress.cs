using ApprovalHub.Documents;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Papers;

/// <summary>OFD behind the port.</summary>
internal sealed class OfdPress(Lazy<DocumentPress> press) : IOfdPress
{
    public byte[] Render(string kind, int templateVersion, string snapshot) => Press.Ready(press).RenderOfd(kind, templateVersion, snapshot);
}
