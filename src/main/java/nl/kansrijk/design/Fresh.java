package nl.kansrijk.design;

/** A page that is written anew for each reader, because what it shows changes all the time. */
public interface Fresh {}
