using ApprovalHub.Domain.People;
using Microsoft.AspNetCore.Authorization;

namespace ApprovalHub.Api.Endpoints.Security;

/// <summary>The person holds a post with this role today, or stands in for one who does.</summary>
internal sealed record HoldsRole(Role Role) : IAuthorizationRequirement;
