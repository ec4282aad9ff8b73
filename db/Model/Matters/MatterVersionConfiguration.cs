using ApprovalHub.Domain.Matters;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalHub.Db.Model.Matters;

internal sealed class MatterVersionConfiguration : IEntityTypeConfiguration<MatterVersion>
{
    public void Configure(EntityTypeBuilder<MatterVersion> entity)
    {
        entity.ToTable("MatterVersions");
        entity.Property(v => v.Id).ValueGeneratedNever();
        entity.Property(v => v.MatterCode).HasMaxLength(36);
        entity.Property(v => v.PublishedBy).HasMaxLength(100);
        // A published content never changes: the snapshot is the thing itself.
        var never = new ValueComparer<MatterContent>((a, b) => ReferenceEquals(a, b), c => c.Code.GetHashCode(StringComparison.Ordinal), c => c);
        entity.Property(v => v.Content).HasMaxLength(-1).HasConversion(c => MatterJson.Write(c), json => MatterJson.Read(json), never);
        entity.HasIndex(v => new { v.MatterCode, v.Version }).IsUnique();
        entity.HasIndex(v => v.EffectiveFrom);
    }
}
