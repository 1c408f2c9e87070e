package nl.kansrijk.design;

/** A page for whoever knows its address, and nobody else: never kept, never listed, its address told to no other site. */
public interface Personal extends Fresh {}
